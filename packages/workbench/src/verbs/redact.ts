import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createFrameMasker, type FrameMasker } from '@clearpane/capture/screen-host/masking/frame-masker';
import { maskingWorkerFile } from '@clearpane/capture/screen-host/masking/worker-file';
import { ClearpaneError, type MaskingMode, type Redaction } from '@clearpane/contracts';
import { countRegions, jsonFileOf, readPicture, writeJson, writePictures, type Picture } from '../redacted-files.ts';

const USAGE = 'Usage: npm run redact -- IN_DIR OUT_DIR [--repeat N] [--sequence]';
/** A host that records has long since opened its models and compiled its code: so many looks come before the first that counts. */
const WARM_UP_LOOKS = 3;
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

/** What came of one picture. */
type Redacted = {
  /** From raw pixels to masked and checked ones; until the refusal, where there are none. */
  readonly ms: number;
} & (
  | { readonly refused: string }
  | {
      /** The whole way: with the encoding, to the thread and back. */
      readonly keptMs: number;
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
 * - `ms`: masking, from raw pixels to masked and checked ones;
 * - `keptMs`: the whole way through the screen host: masking, encoding, to its thread and back.
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
      const isFirst = !wishes.isSequence || !hasWarmedUp;
      if (!hasWarmedUp) await warmUp(masker, picture);
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
  const keptMs = median(runs.flatMap((run) => ('refused' in run ? [] : toTenths(run.keptMs))));
  // One refusal is one too many: nothing of that picture is written.
  let outcome = runs.find((run) => 'refused' in run) ?? runs.at(-1)!;
  let looks = 1;
  let allLooksMs = outcome.ms;
  while (!('refused' in outcome) && !outcome.isComplete && looks < MOST_LOOKS) {
    outcome = await redactOne(masker, picture, false);
    looks += 1;
    allLooksMs += outcome.ms;
  }
  const facts = {
    ms,
    keptMs,
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
  await writePictures(to, name, { pixels, width, height }, redactions);
  writeJson(jsonFileOf(to, name), { ...facts, storedBytes, regions: countRegions(redactions, width * height) });
  return { ...outcome, ms, keptMs };
}

async function warmUp(masker: FrameMasker, picture: Picture): Promise<void> {
  for (let look = 0; look < WARM_UP_LOOKS; look++) await redactOne(masker, picture, true);
}

async function redactOne(masker: FrameMasker, { pixels, width, height }: Picture, isFirst: boolean): Promise<Redacted> {
  await masker.ready();
  let seen: Uint8Array = new Uint8Array();
  // Masking overwrites what it is handed.
  const copy = pixels.slice();
  const startedAt = performance.now();
  const outcome = await masker.mask({
    pixels: copy,
    width,
    height,
    allowed: [{ x: 0, y: 0, width, height }],
    known: null,
    isFirst,
    onRedacted: (redacted) => {
      seen = redacted.slice();
    },
  });
  const keptMs = performance.now() - startedAt;
  switch (outcome.kind) {
    case 'masked':
      return {
        ms: outcome.maskingMs,
        keptMs,
        storedBytes: outcome.image.length,
        pixels: seen,
        redactions: outcome.redactions,
        isComplete: outcome.isComplete,
      };
    case 'refused':
      return { ms: keptMs, refused: outcome.reason };
    case 'same':
      throw new ClearpaneError('internal', 'A picture was called known that was not.');
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
}

function toTenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}

function describe(redacted: Redacted): string {
  const ms = `${redacted.ms.toFixed(0)} ms`;
  if ('refused' in redacted) return `refused (${redacted.refused}), ${ms}`;
  return `first look ${ms}, with encoding ${redacted.keptMs.toFixed(0)} ms; ${redacted.storedBytes} bytes`;
}
