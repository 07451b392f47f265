import type { Status } from '@clearpane/contracts';

/** Hands every change of the status to everybody who watches; a slow watcher gets the latest, never a backlog. */
export class StatusFeed {
  readonly #waiting = new Set<() => void>();
  readonly #read: () => Status;

  constructor(read: () => Status) {
    this.#read = read;
  }

  /** Tells the watchers that something changed. */
  announce(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }

  /** Yields the status now and then after each change that shows, until the signal aborts. */
  async *watch(signal: AbortSignal | undefined): AsyncGenerator<Status, void, void> {
    let shown = '';
    for (;;) {
      const changed = this.#nextChange(signal);
      const status = this.#read();
      const text = JSON.stringify(status);
      if (text !== shown) {
        shown = text;
        yield status;
      }
      await changed;
      if (signal?.aborted === true) return;
    }
  }

  #nextChange(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        signal?.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve();
      };
      if (signal?.aborted === true) return resolve();
      signal?.addEventListener('abort', wake, { once: true });
      this.#waiting.add(wake);
    });
  }
}
