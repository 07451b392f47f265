import { createHmac, randomBytes } from 'node:crypto';
import type { Box } from '../geometry.ts';
import type { Columns } from './cut-parts.ts';
import { UnitLooks } from './unit-looks.ts';

/** What reading a unit once said about it. Never its text. */
export type Decision =
  | { readonly kind: 'no-label'; readonly isSmall?: boolean }
  /** A label that is never shown (pay, health; two letters), but says of others beside it what they are. */
  | { readonly kind: 'withheld'; readonly isSmall?: boolean }
  | {
      readonly kind: 'label';
      readonly isPlaceholder: boolean;
      readonly endsWithColon: boolean;
      /** Whether its first letter is a small one, as in the middle of a sentence. */
      readonly isSmall?: boolean;
    }
  /** A program's own words with slots between them: where in the box the words stand. */
  | { readonly kind: 'template'; readonly parts: readonly Columns[] };

const MOST_DECISIONS = 5000;

/**
 * Decisions by a hash of the pixels they were read from. The hash has a key that lives as long as the process, so that a
 * memory image tells no text; the oldest of more than 5,000 are forgotten. One cache belongs to one vocabulary.
 */
export class RevealCache {
  readonly #key = randomBytes(32);
  readonly #decisions = new Map<string, Decision>();
  /** What was seen of the last frame's runs. */
  readonly looks = new UnitLooks();

  /** The keyed hash of the pixels of a box, its size and the shape of its unit included. */
  keyOf(words: Int32Array, width: number, box: Box, shape: string): string {
    const across = box.right - box.left;
    const crop = new Int32Array(across * (box.bottom - box.top));
    for (let y = box.top, to = 0; y < box.bottom; y++, to += across) {
      crop.set(words.subarray(y * width + box.left, y * width + box.right), to);
    }
    const hash = createHmac('sha256', this.#key).update(`${across} ${shape} `);
    const key = hash.update(new Uint8Array(crop.buffer)).digest('base64');
    crop.fill(0);
    return key;
  }

  /** What is remembered for a key; it counts as used now. */
  get(key: string): Decision | null {
    const decision = this.#decisions.get(key);
    if (decision === undefined) return null;
    this.#decisions.delete(key);
    this.#decisions.set(key, decision);
    return decision;
  }

  /** Remembers a decision and forgets the one that was not used for longest when there are too many. */
  set(key: string, decision: Decision): void {
    this.#decisions.delete(key);
    this.#decisions.set(key, decision);
    if (this.#decisions.size <= MOST_DECISIONS) return;
    const oldest = this.#decisions.keys().next();
    if (oldest.done !== true) this.#decisions.delete(oldest.value);
  }

  /** Forgets everything: the vocabulary has changed, or recording ends. */
  clear(): void {
    this.#decisions.clear();
    this.looks.clear();
  }

  get size(): number {
    return this.#decisions.size;
  }
}
