import { z } from 'zod';
import type { Vault } from '@clearpane/vault';
import { later, type Clock } from './clock.ts';
import type { Rest } from './light.ts';

const PAUSE = 'pause';
const Pause = z.strictObject({ until: z.iso.datetime().nullable() });
type Pause = z.infer<typeof Pause>;
/** Seconds without input after which a session ends: nobody is working. */
const IDLE_SECONDS = 300;

/**
 * Why recording rests now: the person paused, the screen is locked, or nobody is there. A pause survives a restart; it holds
 * at once and even when it could not be written, because stopping must never depend on a disk.
 */
export class Rests {
  readonly #vault: Vault;
  readonly #clock: Clock;
  #pause: Pause | null;
  #isLocked = false;
  #idleSeconds = 0;

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault;
    this.#clock = clock;
    this.#pause = readPause(vault);
  }

  current(): Rest | null {
    const pause = this.#pause;
    if (pause !== null && (pause.until === null || Date.parse(pause.until) > this.#clock.now().getTime()))
      return { cause: 'person', until: pause.until };
    if (this.#isLocked) return { cause: 'locked', until: null };
    if (this.#idleSeconds >= IDLE_SECONDS) return { cause: 'idle', until: null };
    return null;
  }

  /** Pauses for some minutes, or until asked to resume. Throws when it could not be written; it holds all the same. */
  pause(minutes: number | null): void {
    this.#pause = { until: minutes === null ? null : later(this.#clock.now(), { minutes }) };
    this.#vault.write.saveSetting(PAUSE, this.#pause);
  }

  /** Written first: a pause that could not be ended on the disk would be back after a restart. */
  resume(): void {
    this.#vault.write.removeSetting(PAUSE);
    this.#pause = null;
  }

  /** Rests until the person resumes, without a word on the disk: what they asked for failed, and recording on would be worse. */
  hold(): void {
    this.#pause = { until: null };
  }

  /** After everything was deleted there is no pause either. */
  forget(): void {
    this.#pause = null;
  }

  /** Takes over what main sees of the machine. */
  report(presence: { idleSeconds: number; isLocked: boolean }): void {
    this.#idleSeconds = presence.idleSeconds;
    this.#isLocked = presence.isLocked;
  }
}

/** A pause that cannot be read counts as one: nobody knows that it was not there. */
function readPause(vault: Vault): Pause | null {
  try {
    return vault.read.setting(PAUSE, Pause);
  } catch {
    return { until: null };
  }
}
