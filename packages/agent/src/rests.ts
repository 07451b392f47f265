import type { Rest } from '@clearpane/consent';
import type { Vault } from '@clearpane/vault';
import { z } from 'zod';
import { later, type Clock } from './clock.ts';

const PAUSE = 'pause';
const Pause = z.strictObject({ until: z.iso.datetime().nullable() });
/** Seconds without input after which a session ends: nobody is working. */
const IDLE_SECONDS = 300;

/** A pause as it was asked for: until this instant, and not before this much time went by, whatever the clock was set to. */
interface CurrentPause {
  until: string | null;
  /** Null after a restart: then only the clock on the wall can say. */
  notBeforeMs: number | null;
}

/**
 * Why recording rests now: the person paused, the screen is locked, or nobody is there. A pause survives a restart; it holds
 * at once and even when it could not be written, because stopping must never depend on a disk.
 */
export class Rests {
  readonly #vault: Vault;
  readonly #clock: Clock;
  #pause: CurrentPause | null;
  #isLocked = false;
  #idleSeconds = 0;

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault;
    this.#clock = clock;
    this.#pause = readPause(vault);
  }

  current(): Rest | null {
    const pause = this.#pause;
    if (pause !== null) {
      const remainingMs = this.#remainingMs(pause);
      if (remainingMs === null) return { cause: 'person', until: null };
      if (remainingMs > 0) return { cause: 'person', until: this.#until(pause, remainingMs) };
      this.#pause = null; // Over is over: a clock that is set back later does not bring it back.
    }
    if (this.#isLocked) return { cause: 'locked', until: null };
    if (this.#idleSeconds >= IDLE_SECONDS) return { cause: 'idle', until: null };
    return null;
  }

  /** Pauses for some minutes, or until asked to resume. Throws when it could not be written; it holds all the same. */
  pause(minutes: number | null): void {
    const until = minutes === null ? null : later(this.#clock.now(), { minutes });
    this.#pause = { until, notBeforeMs: minutes === null ? null : this.#clock.monotonicMs() + minutes * 60_000 };
    this.#vault.write.saveSetting(PAUSE, { until });
  }

  /** Written first: a pause that could not be ended on the disk would be back after a restart. */
  resume(): void {
    this.#vault.write.removeSetting(PAUSE);
    this.#pause = null;
  }

  /** Rests until the person resumes, without a word on the disk: what they asked for failed, and recording on would be worse. */
  hold(): void {
    this.#pause = { until: null, notBeforeMs: null };
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

  /** Milliseconds until both clocks say that it is over; null where it has no end. */
  #remainingMs({ until, notBeforeMs }: CurrentPause): number | null {
    if (until === null) return null;
    const onTheWallMs = Date.parse(until) - this.#clock.now().getTime();
    return Math.max(onTheWallMs, notBeforeMs === null ? 0 : notBeforeMs - this.#clock.monotonicMs());
  }

  /** What was asked for, or later where the clock was set forward meanwhile; in whole seconds, so that it stands still. */
  #until({ until }: CurrentPause, remainingMs: number): string | null {
    const nowMs = this.#clock.now().getTime();
    if (until === null || nowMs + remainingMs - Date.parse(until) < 2000) return until;
    return new Date(Math.ceil((nowMs + remainingMs) / 1000) * 1000).toISOString();
  }
}

/** A pause that cannot be read counts as one: nobody knows that it was not there. */
function readPause(vault: Vault): CurrentPause | null {
  try {
    const pause = vault.read.setting(PAUSE, Pause);
    return pause === null ? null : { until: pause.until, notBeforeMs: null };
  } catch {
    return { until: null, notBeforeMs: null };
  }
}
