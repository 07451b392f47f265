import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkoutDirectory } from '@clearpane/workbench';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const WIDTH = 400;
const HEIGHT = 240;
const main = path.join(checkoutDirectory, 'packages/workbench/src/main.ts');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'clearpane-redact-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function redact(...args: string[]): { exitCode: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'redact', ...args], { encoding: 'utf8' });
  return { exitCode: status, said: `${stdout}${stderr}` };
}

async function raw(file: string, channels: 1 | 4): Promise<Buffer> {
  const image = sharp(file);
  return channels === 4 ? image.ensureAlpha().raw().toBuffer() : image.extractChannel(0).raw().toBuffer();
}

describe('npm run redact', { timeout: 120_000 }, () => {
  test('writes redacted pixels, their mask and what was measured; every pixel that is not masked is as it was', async () => {
    const [from, to] = [path.join(folder, 'in'), path.join(folder, 'out')];
    mkdirSync(from);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#eef4ee"/>
      <text x="30" y="60" font-family="DejaVu Sans" font-size="18">Olga Brandt, 4711</text></svg>`;
    await sharp(Buffer.from(svg)).png().toFile(path.join(from, 'page.png'));
    writeFileSync(path.join(from, 'notes.txt'), 'no picture');
    expect(redact(from, to, '--repeat', '2')).toMatchObject({ exitCode: 0 });
    expect(readdirSync(to).toSorted()).toEqual(['page.json', 'page.mask.png', 'page.png']);

    const facts = JSON.parse(readFileSync(path.join(to, 'page.json'), 'utf8'));
    expect(facts).toMatchObject({ width: WIDTH, height: HEIGHT });
    expect([facts.everyMs.length, facts.ms > 0, facts.storedBytes > 0]).toEqual([2, true, true]);
    // Masking is a part of the whole way.
    expect([facts.ms <= facts.keptMs, facts.looks >= 1, facts.allLooksMs > 0]).toEqual([true, true, true]);
    expect(Object.keys(facts.regions).length).toBeGreaterThan(0);

    const [before, after, mask] = await Promise.all([
      raw(path.join(from, 'page.png'), 4),
      raw(path.join(to, 'page.png'), 4),
      raw(path.join(to, 'page.mask.png'), 1),
    ]);
    expect(mask.length).toBe(WIDTH * HEIGHT);
    const changed = [...mask.keys()].filter((at) => before.readInt32LE(at * 4) !== after.readInt32LE(at * 4));
    expect(changed.filter((at) => mask[at] !== 255)).toEqual([]);
    // The ink of the name is under it.
    const ink = [...mask.keys()].filter((at) => (before[at * 4] ?? 255) < 100);
    expect([ink.length > 100, ink.filter((at) => mask[at] !== 255)]).toEqual([true, []]);
  });

  test('of a picture that is refused it writes the reason and no picture', async () => {
    const [from, to] = [path.join(folder, 'long'), path.join(folder, 'refused')];
    mkdirSync(from);
    // Longer than any frame may be.
    const create = { width: 17_000, height: 4, channels: 3, background: '#fff' } as const;
    await sharp({ create }).png().toFile(path.join(from, 'long.png'));
    expect(redact(from, to).exitCode).toBe(1);
    expect(readdirSync(to)).toEqual(['long.json']);
    const facts = JSON.parse(readFileSync(path.join(to, 'long.json'), 'utf8'));
    expect(facts).toMatchObject({ width: 17_000, height: 4, refused: 'masking-failed' });
  });

  test('of a file that is no PNG it says so, and goes on with the rest', async () => {
    const [from, to] = [path.join(folder, 'mixed'), path.join(folder, 'mixed-out')];
    mkdirSync(path.join(from, 'a-folder.png'), { recursive: true });
    const create = { width: 40, height: 30, channels: 3, background: '#fff' } as const;
    await sharp({ create }).png().toFile(path.join(from, 'z-whole.png'));
    writeFileSync(path.join(from, 'b-text.png'), 'no picture');
    writeFileSync(path.join(from, 'c-half.png'), readFileSync(path.join(from, 'z-whole.png')).subarray(0, 40));
    await sharp({ create }).jpeg().toFile(path.join(from, 'd-other.png'));
    const { exitCode, said } = redact(from, to);
    expect(exitCode).toBe(1);
    expect(said).toMatch(/1 of 5 pictures masked/);
    const unreadable = ['a-folder', 'b-text', 'c-half', 'd-other'];
    expect(readdirSync(to).toSorted()).toEqual(
      [...unreadable.map((name) => `${name}.json`), 'z-whole.json', 'z-whole.mask.png', 'z-whole.png'].toSorted(),
    );
    for (const name of unreadable) {
      const facts = JSON.parse(readFileSync(path.join(to, `${name}.json`), 'utf8'));
      expect(facts).toEqual({ unreadable: expect.stringMatching(/^It (cannot be read|is called a PNG)/) });
    }
  });

  test('says what is wrong with its folders, and writes nothing', () => {
    const empty = path.join(folder, 'empty');
    mkdirSync(empty);
    const out = path.join(folder, 'never');
    const cases: [string[], RegExp][] = [
      [[], /Usage: npm run redact/],
      [[path.join(folder, 'missing'), out], /There is no folder .*missing/],
      [[empty, out], /There is no PNG in/],
      [[empty, empty], /name another folder/],
      [[empty, out, '--repeat', 'often'], /whole number/],
      [[empty, out, '--fast'], /There is no option --fast/],
    ];
    for (const [args, words] of cases) {
      const { exitCode, said } = redact(...args);
      expect([exitCode, said]).toEqual([1, expect.stringMatching(words)]);
    }
    expect(existsSync(out)).toBe(false);
  });
});
