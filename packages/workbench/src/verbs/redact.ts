import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createFrameMasker, type FrameMasker } from '@clearpane/capture/screen-host/masking/frame-masker';
import { maskingWorkerFile } from '@clearpane/capture/screen-host/masking/worker-file';
import { ClearpaneError, type MaskingMode, type Redaction } from '@clearpane/contracts';
import sharp from 'sharp';

const USAGE = 'Usage: npm run redact -- IN_DIR OUT_DIR [--repeat N] [--sequence]';
const WHITE = 255;
/** A page of a thousand labels is read in fewer. */
const MOST_PASSES = 30;

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
type Redacted = { readonly ms: number } & (
  | { readonly refused: string }
  | {
      readonly storedBytes: number;
      readonly pixels: Uint8Array;
      readonly redactions: readonly Redaction[];
      /** False where another look at the same picture would show more of its interface. */
      readonly isComplete: boolean;
    }
);

/**
 * `npm run redact -- IN_DIR OUT_DIR`: masks every PNG of a folder as the screen host would if its one window were allowed, by the
 * same thread and encoder. For each NAME.png it writes NAME.png (redacted), NAME.mask.png (white = masked) and NAME.json (times
 * in milliseconds, bytes as they would be stored, regions by category with their share of the picture). A picture that is refused
 * leaves its NAME.json alone, with the reason. As on a screen that stands still, a picture is masked again until all labels are
 * read: `ms` is the time of the first pass, `allPassesMs` of all of them, and what is written is the last.
 */
export async function redact(args: readonly string[]): Promise<number> {
  const wishes = readWishes(args);
  const names = readdirSync(wishes.from)
    .filter((name) => /\.png$/i.test(name))
    .sort();
  if (names.length === 0) throw new ClearpaneError('not-found', `There is no PNG in ${wishes.from}.`);
  mkdirSync(wishes.to, { recursive: true });
  const modes: MaskingMode[] = [];
  const masker = createFrameMasker({
    worker: maskingWorkerFile(),
    words: { added: [], removed: [] },
    onMode: (mode) => modes.push(mode),
    onFailed: () => console.error('Masking failed without the models as well.'),
  });
  try {
    // The models' first run takes longer than any other; a host that records has left it behind.
    await redactOne(masker, await readPicture(path.join(wishes.from, names[0]!)), true);
    let refusals = 0;
    for (const [index, name] of names.entries()) {
      const isFirst = !wishes.isSequence || index === 0;
      const redacted = await redactFile(masker, wishes, name, isFirst, () => modes.at(-1) ?? null);
      if ('refused' in redacted) refusals += 1;
      console.log(`${name}: ${describe(redacted)}`);
    }
    const mode = modes.at(-1) ?? 'none, it did not start';
    console.log(`${names.length} pictures, masking mode "${mode}", written to ${wishes.to}.`);
    return refusals === 0 ? 0 : 1;
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

async function redactFile(
  masker: FrameMasker,
  { from, to, repeat }: Wishes,
  name: string,
  isFirst: boolean,
  mode: () => MaskingMode | null,
): Promise<Redacted> {
  const picture = await readPicture(path.join(from, name));
  const { width, height } = picture;
  const runs: Redacted[] = [];
  for (let run = 0; run < repeat; run++) runs.push(await redactOne(masker, picture, isFirst));
  const everyMs = runs.map(({ ms }) => Math.round(ms * 10) / 10);
  const ms = everyMs.toSorted((one, other) => one - other)[everyMs.length >> 1] ?? 0;
  // One refusal is one too many: nothing of that picture is written.
  let outcome = runs.find((run) => 'refused' in run) ?? runs.at(-1)!;
  let passes = 1;
  let allPassesMs = outcome.ms;
  while (!('refused' in outcome) && !outcome.isComplete && passes < MOST_PASSES) {
    outcome = await redactOne(masker, picture, false);
    passes += 1;
    allPassesMs += outcome.ms;
  }
  const base = path.join(to, name.replace(/\.png$/i, ''));
  const facts = {
    ms,
    ...(repeat > 1 ? { everyMs } : {}),
    passes,
    allPassesMs: Math.round(allPassesMs * 10) / 10,
    width,
    height,
    masking: mode(),
  };
  if ('refused' in outcome) {
    writeJson(`${base}.json`, { ...facts, refused: outcome.refused });
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
  writeJson(`${base}.json`, { ...facts, storedBytes, regions: countRegions(redactions, width * height) });
  return { ...outcome, ms };
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

async function readPicture(file: string): Promise<Picture> {
  try {
    const image = sharp(file).toColourspace('srgb').ensureAlpha();
    const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
    // A Buffer's slice is no copy: masking overwrites what it is handed, and the next pass would see nothing but black.
    return { pixels: new Uint8Array(data), width: info.width, height: info.height };
  } catch (cause) {
    throw new ClearpaneError('bad-input', `${file} cannot be read as a picture.`, { cause });
  }
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
  return 'refused' in redacted ? `refused (${redacted.refused}), ${ms}` : `${ms}, ${redacted.storedBytes} bytes`;
}
