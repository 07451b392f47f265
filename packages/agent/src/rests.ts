import { z } from 'zod';
import type { Vault } from '@clearpane/vault';
import { later, type Clock } from './clock.ts';
import type { Rest } from './light.ts';

const PAUSE = 'pause';
const Pause = z.strictObject({ until: z.iso.datetime().nullable() });
/** Seconds without input after which a session ends: nobody is working. */
const IDLE_SECONDS = 300;

/** Why recording rests now: the person paused, the screen is locked, or nobody is there. A pause survives a restart. */
export class Rests {
  readonly #vault: Vault;
  readonly #clock: Clock;
  #isLocked = false;
  #idleSeconds = 0;

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault;
    this.#clock = clock;
  }

  current(): Rest | null {
    const pause = this.#vault.read.setting(PAUSE, Pause);
    if (pause !== null && (pause.until === null || Date.parse(pause.until) > this.#clock.now().getTime()))
      return { cause: 'person', until: pause.until };
    if (this.#isLocked) return { cause: 'locked', until: null };
    if (this.#idleSeconds >= IDLE_SECONDS) return { cause: 'idle', until: null };
    return null;
  }

  /** Pauses for some minutes, or until asked to resume. */
  pause(minutes: number | null): void {
    this.#vault.write.saveSetting(PAUSE, { until: minutes === null ? null : later(this.#clock.now(), { minutes }) });
  }

  resume(): void {
    this.#vault.write.removeSetting(PAUSE);
  }

  /** Takes over what main sees of the machine. */
  report(presence: { idleSeconds: number; isLocked: boolean }): void {
    this.#idleSeconds = presence.idleSeconds;
    this.#isLocked = presence.isLocked;
  }
}
