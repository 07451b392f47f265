import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createFrameMasker, type FrameMasker } from '@clearpane/capture/screen-host/masking/frame-masker';
import { maskingWorkerFile } from '@clearpane/capture/screen-host/masking/worker-file';
import { ClearpaneError, type MaskingMode, type Redaction } from '@clearpane/contracts';
import sharp from 'sharp';

const USAGE = 'Usage: npm run redact -- IN_DIR OUT_DIR [--repeat N] [--sequence]';
const WHITE = 255;
/** A page of a thousand labels is read in fewer. */
const MOST_LOOKS = 30;

interface Wishes {
  readonly from: string;
  readonly to: string;
  /** How often each picture is masked; the time is the median. */
  readonly repeat: number;
  /** True: the pictures are one screen's frames in the order of their names. False: each is the first frame of a screen. */
  readonly isSequence: boolean;
}

interface Picture {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What came of one picture. */
type Redacted = {
  /** From raw pixels to the encoded frame, and back from the thread. */
  readonly ms: number;
} & (
  | { readonly refused: string }
  | {
      /** The part of it that masking alone took. */
      readonly maskingMs: number;
      readonly storedBytes: number;
      readonly pixels: Uint8Array;
      readonly redactions: readonly Redaction[];
      /** False where another look at the same picture would show more of its interface. */
      readonly isComplete: boolean;
    }
);

/**
 * `npm run redact -- IN_DIR OUT_DIR`: masks every PNG of a folder as the screen host would if its one window were allowed, by the
 * same thread and encoder. For each NAME.png it writes NAME.png (redacted), NAME.mask.png (white = masked) and NAME.json. A
 * picture that is refused, or cannot be read, leaves its NAME.json alone, with the reason; the others follow, and the exit code
 * is 1. NAME.json says in milliseconds, for the first look at a picture:
 * - `maskingMs`: masking alone, from raw pixels to masked and checked ones;
 * - `ms`: the whole way through the screen host: masking, encoding, to its thread and back.
 * With --repeat both are medians and `everyMs` has each `ms`. As on a screen that stands still a picture is looked at again until
 * all its labels are read: `looks` is how often, `allLooksMs` their time in all, and what is written is what came of the last.
 * Beside them: `storedBytes` as it would be stored, and `regions` by category with their share of the picture.
 */
export async function redact(args: readonly string[]): Promise<number> {
  const wishes = readWishes(args);
  const entries = readdirSync(wishes.from);
  const names = entries.filter((name) => /\.png$/i.test(name)).sort();
  if (names.length === 0)
    throw new ClearpaneError('not-found', `There is no PNG in ${wishes.from}, but ${entries.length} other entries.`);
  mkdirSync(wishes.to, { recursive: true });
  const modes: MaskingMode[] = [];
  const masker = createFrameMasker({
    worker: maskingWorkerFile(),
    words: { added: [], removed: [] },
    onMode: (mode) => modes.push(mode),
    onFailed: () => console.error('Masking failed without the models as well.'),
  });
  try {
    let masked = 0;
    let hasWarmedUp = false;
    for (const name of names) {
      const picture = await readPicture(path.join(wishes.from, name));
      if (typeof picture === 'string') {
        writeJson(jsonFileOf(wishes.to, name), { unreadable: picture });
        console.error(`${name}: ${picture}`);
        continue;
      }
      // The models' first run takes longer than any other; a host that records has left it behind.
      const isFirst = !wishes.isSequence || !hasWarmedUp;
      if (!hasWarmedUp) await redactOne(masker, picture, true);
      hasWarmedUp = true;
      const redacted = await redactPicture(masker, wishes, name, picture, isFirst, () => modes.at(-1) ?? null);
      if (!('refused' in redacted)) masked += 1;
      console.log(`${name}: ${describe(redacted)}`);
    }
    const mode = modes.at(-1) ?? 'none, it did not start';
    console.log(`${masked} of ${names.length} pictures masked, mode "${mode}", written to ${wishes.to}.`);
    if (entries.length > names.length) console.log(`${entries.length - names.length} other entries were left out.`);
    return masked === names.length ? 0 : 1;
  } finally {
    await masker.close();
  }
}

function readWishes(args: readonly string[]): Wishes {
  const folders: string[] = [];
  let repeat = 1;
  let isSequence = false;
  for (let at = 0; at < args.length; at++) {
    const word = args[at]!;
    if (word === '--sequence') isSequence = true;
    else if (word === '--repeat') repeat = Number(args[++at]);
    else if (word.startsWith('-')) throw new ClearpaneError('bad-input', `There is no option ${word}. ${USAGE}`);
    else folders.push(word);
  }
  const [from, to] = folders;
  if (from === undefined || to === undefined || folders.length > 2) throw new ClearpaneError('bad-input', USAGE);
  if (!Number.isInteger(repeat) || repeat < 1)
    throw new ClearpaneError('bad-input', `--repeat takes a whole number from 1 on. ${USAGE}`);
  if (!existsSync(from) || !statSync(from).isDirectory())
    throw new ClearpaneError('not-found', `There is no folder ${from}. ${USAGE}`);
  if (existsSync(to) && !statSync(to).isDirectory())
    throw new ClearpaneError('bad-input', `${to} is a file: name a folder to write to. ${USAGE}`);
  if (path.resolve(from) === path.resolve(to))
    throw new ClearpaneError(
      'bad-input',
      'The redacted pictures would overwrite the ones they are made of: name another folder.',
    );
  return { from, to, repeat, isSequence };
}

async function redactPicture(
  masker: FrameMasker,
  { to, repeat }: Wishes,
  name: string,
  picture: Picture,
  isFirst: boolean,
  mode: () => MaskingMode | null,
): Promise<Redacted> {
  const { width, height } = picture;
  const runs: Redacted[] = [];
  for (let run = 0; run < repeat; run++) runs.push(await redactOne(masker, picture, isFirst));
  const everyMs = runs.map(({ ms }) => toTenths(ms));
  const ms = median(everyMs);
  const maskingMs = median(runs.flatMap((run) => ('refused' in run ? [] : toTenths(run.maskingMs))));
  // One refusal is one too many: nothing of that picture is written.
  let outcome = runs.find((run) => 'refused' in run) ?? runs.at(-1)!;
  let looks = 1;
  let allLooksMs = outcome.ms;
  while (!('refused' in outcome) && !outcome.isComplete && looks < MOST_LOOKS) {
    outcome = await redactOne(masker, picture, false);
    looks += 1;
    allLooksMs += outcome.ms;
  }
  const base = path.join(to, withoutEnding(name));
  const facts = {
    ms,
    maskingMs,
    ...(repeat > 1 ? { everyMs } : {}),
    looks,
    allLooksMs: toTenths(allLooksMs),
    width,
    height,
    masking: mode(),
  };
  if ('refused' in outcome) {
    writeJson(jsonFileOf(to, name), { ...facts, refused: outcome.refused });
    return { ...outcome, ms };
  }
  const { pixels, redactions, storedBytes } = outcome;
  const mask = drawMask(redactions, width, height);
  await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png()
    .toFile(`${base}.png`);
  await sharp(mask, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .png()
    .toFile(`${base}.mask.png`);
  writeJson(jsonFileOf(to, name), { ...facts, storedBytes, regions: countRegions(redactions, width * height) });
  return { ...outcome, ms, maskingMs };
}

async function redactOne(masker: FrameMasker, { pixels, width, height }: Picture, isFirst: boolean): Promise<Redacted> {
  await masker.ready();
  let seen: Uint8Array = new Uint8Array();
  const startedAt = performance.now();
  const outcome = await masker.mask({
    pixels: pixels.slice(),
    width,
    height,
    allowed: [{ x: 0, y: 0, width, height }],
    known: null,
    isFirst,
    onRedacted: (redacted) => {
      seen = redacted.slice();
    },
  });
  const ms = performance.now() - startedAt;
  switch (outcome.kind) {
    case 'masked':
      return {
        ms,
        maskingMs: outcome.maskingMs,
        storedBytes: outcome.image.length,
        pixels: seen,
        redactions: outcome.redactions,
        isComplete: outcome.isComplete,
      };
    case 'refused':
      return { ms, refused: outcome.reason };
    case 'same':
      throw new ClearpaneError('internal', 'A picture was called known that was not.');
  }
}

/** A picture's pixels, or why there are none. */
async function readPicture(file: string): Promise<Picture | string> {
  try {
    const image = sharp(file);
    const { format } = await image.metadata();
    if (format !== 'png') return `It is called a PNG and is a picture of another kind (${format}).`;
    const raw = image.toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' });
    const { data, info } = await raw.toBuffer({ resolveWithObject: true });
    // A Buffer's slice is no copy: masking overwrites what it is handed, and the next look would see nothing but black.
    return { pixels: new Uint8Array(data), width: info.width, height: info.height };
  } catch (error) {
    return `It cannot be read as a picture: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function jsonFileOf(folder: string, name: string): string {
  return path.join(folder, `${withoutEnding(name)}.json`);
}

function withoutEnding(name: string): string {
  return name.replace(/\.png$/i, '');
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
}

function toTenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}

/** One byte a pixel, 255 where a region lies. */
function drawMask(redactions: readonly Redaction[], width: number, height: number): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (const region of redactions)
    for (let y = region.y; y < region.y + region.height; y++)
      mask.fill(WHITE, y * width + region.x, y * width + region.x + region.width);
  return mask;
}

function countRegions(
  redactions: readonly Redaction[],
  pixelCount: number,
): Record<string, { count: number; share: number }> {
  const regions: Record<string, { count: number; share: number }> = {};
  for (const { category, width, height } of redactions) {
    const known = (regions[category] ??= { count: 0, share: 0 });
    known.count += 1;
    known.share += (width * height) / pixelCount;
  }
  return regions;
}

function writeJson(file: string, content: object): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

function describe(redacted: Redacted): string {
  const ms = `${redacted.ms.toFixed(0)} ms`;
  if ('refused' in redacted) return `refused (${redacted.refused}), ${ms}`;
  return `first look ${ms}, of it ${redacted.maskingMs.toFixed(0)} ms masking; ${redacted.storedBytes} bytes`;
}
