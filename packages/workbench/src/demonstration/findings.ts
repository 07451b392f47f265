/** One line of the closing table: what was promised, what was measured, and whether it holds. */
export interface Finding {
  promise: string;
  measured: string;
  holds: boolean;
}

/** Collects findings in the order of the story and prints them in the order of the promises. */
export class Findings {
  readonly #findings: Finding[] = [];

  add(promise: string, measured: string, holds: boolean): void {
    this.#findings.push({ promise, measured, holds });
  }

  /** True only when something was measured and every line holds. */
  allHold(): boolean {
    return this.#findings.length > 0 && this.#findings.every(({ holds }) => holds);
  }

  /** The table as text, promise by promise. */
  table(): string {
    const sorted = this.#findings.toSorted((a, b) => a.promise.localeCompare(b.promise));
    const width = Math.max(0, ...sorted.map(({ promise }) => promise.length));
    let last = '';
    return sorted
      .map(({ promise, measured, holds }) => {
        const name = promise === last ? '' : promise;
        last = promise;
        return `${holds ? 'holds ' : 'BROKEN'}  ${name.padEnd(width)}  ${measured}`;
      })
      .join('\n');
  }
}
