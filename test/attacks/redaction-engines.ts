import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { openTextReader, type Box, type Rgba, type TextReader } from '@clearpane/redaction';
import sharp, { type Sharp } from 'sharp';

/** Somebody who reads pictures: answers all text that it sees, or null where it does not finish. */
export interface Engine {
  readonly name: string;
  read(frame: Rgba): Promise<string | null>;
  close(): Promise<void>;
}

/** A program with the arguments for a picture, and how large and in which form it gets it. */
interface Program {
  readonly name: string;
  readonly command: string;
  readonly scale: number;
  readonly form: 'png' | 'ppm';
  readonly args: (file: string) => readonly string[];
}

const PROGRAMS: readonly Program[] = [
  { name: 'tesseract', command: 'tesseract', scale: 1, form: 'png', args: (file) => [file, '-', '--psm', '11'] },
  { name: 'tesseract at 2×', command: 'tesseract', scale: 2, form: 'png', args: (file) => [file, '-', '--psm', '11'] },
  { name: 'gocr', command: 'gocr', scale: 2, form: 'ppm', args: (file) => ['-f', 'UTF8', '-i', file] },
  { name: 'ocrad', command: 'ocrad', scale: 2, form: 'ppm', args: (file) => ['-F', 'utf8', file] },
];
const LIMIT_MS = 300_000;
const OUR_MODELS = 'PP-OCRv4';
/** The detection looks at frames this wide without shrinking them. */
const TILE_WIDTH = 640;
const TILE_HEIGHT = 400;
const TILE_OVERLAP = 80;

/**
 * The engines that are installed, and the names of those that are not; of `wanted` names only, if it is given. The programs are
 * Debian packages of their names.
 */
export async function openEngines(
  directory: string,
  wanted: readonly string[] | null,
): Promise<{ readonly engines: Engine[]; readonly missing: string[] }> {
  const engines: Engine[] = [];
  const missing: string[] = [];
  for (const program of PROGRAMS) {
    if (wanted !== null && !wanted.includes(program.name)) continue;
    if (await isInstalled(program.command)) engines.push(engineOf(program, directory));
    else missing.push(program.name);
  }
  if (wanted !== null && !wanted.includes(OUR_MODELS)) return { engines, missing };
  const opened = await openTextReader();
  if (opened.kind === 'reader') engines.push(readerInTiles(opened.reader));
  else missing.push(OUR_MODELS);
  return { engines, missing };
}

async function isInstalled(command: string): Promise<boolean> {
  try {
    await promisify(execFile)(command, ['--version']);
    return true;
  } catch (error) {
    // gocr knows no such option and says so; it is there all the same.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

function engineOf({ name, command, scale, form, args }: Program, directory: string): Engine {
  return {
    name,
    read: async ({ pixels, width, height }) => {
      const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
      const scaled = image.resize(width * scale, height * scale, { kernel: 'cubic' });
      const file = path.join(directory, `attacked.${form}`);
      await writeFile(
        file,
        form === 'png' ? await scaled.png({ compressionLevel: 1 }).toBuffer() : await asPpm(scaled),
      );
      try {
        const { stdout } = await promisify(execFile)(command, [...args(file)], {
          maxBuffer: 64 * 1024 * 1024,
          timeout: LIMIT_MS,
          env: { ...process.env, OMP_THREAD_LIMIT: '2' },
        });
        return stdout;
      } catch (error) {
        if ((error as { killed?: boolean }).killed === true) return null;
        throw error;
      }
    },
    close: async () => undefined,
  };
}

async function asPpm(image: Sharp): Promise<Buffer> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return Buffer.concat([Buffer.from(`P6 ${info.width} ${info.height} 255\n`), data]);
}

/** Our own models against us, at full resolution and without a limit of time: what the pipeline saves, an attacker need not. */
function readerInTiles(reader: TextReader): Engine {
  return {
    name: OUR_MODELS,
    read: async (frame) => {
      const texts: string[] = [];
      for (const tile of tilesOf(frame)) {
        const whole = { left: 0, top: 0, right: tile.width, bottom: tile.height };
        const boxes = await reader.detect(tile, [whole]);
        const grown = boxes.map((box) => grow(box, tile));
        const readings = await reader.read(tile, grown);
        texts.push(...readings.map((reading) => reading?.text ?? ''));
      }
      return texts.join(' ');
    },
    close: async () => await reader.close(),
  };
}

/** The model marks the middle of a text: its ends and its tops are a part of its height further out. */
function grow({ left, top, right, bottom }: Box, { width, height }: Rgba): Box {
  const more = (bottom - top) * 0.3;
  return {
    left: Math.max(0, Math.floor(left - more)),
    top: Math.max(0, Math.floor(top - more)),
    right: Math.min(width, Math.ceil(right + more)),
    bottom: Math.min(height, Math.ceil(bottom + more)),
  };
}

function tilesOf({ pixels, width, height }: Rgba): Rgba[] {
  const starts = (length: number, tile: number): number[] => {
    const last = Math.max(0, length - tile);
    const count = Math.ceil(last / (tile - TILE_OVERLAP)) + 1;
    return Array.from({ length: count }, (_, index) => Math.min(last, index * (tile - TILE_OVERLAP)));
  };
  return starts(height, TILE_HEIGHT).flatMap((top) =>
    starts(width, TILE_WIDTH).map((left) => {
      const tile = { width: Math.min(TILE_WIDTH, width), height: Math.min(TILE_HEIGHT, height) };
      const copy = new Uint8Array(tile.width * tile.height * 4);
      for (let row = 0; row < tile.height; row++) {
        const from = ((top + row) * width + left) * 4;
        copy.set(pixels.subarray(from, from + tile.width * 4), row * tile.width * 4);
      }
      return { ...tile, pixels: copy };
    }),
  );
}
