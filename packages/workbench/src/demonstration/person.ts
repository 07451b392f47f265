import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { ClearpaneError } from '@clearpane/contracts';
import type { ElectronApplication, Locator } from 'playwright-core';

/** A window that the person can act on: its page, and the Electron it belongs to. */
export interface Window {
  application: ElectronApplication;
  /** X11 class of the window, to bring it to the front. */
  windowClass: string;
}

/** A point of the desktop in pixels. */
interface Point {
  x: number;
  y: number;
}

/** A scripted employee: everything goes through the X server, as from a real mouse and a real keyboard. */
export class Person {
  /** Key presses so far, modifiers included. */
  keysPressed = 0;
  /** Everything typed so far. */
  readonly typed: string[] = [];
  readonly #environment: NodeJS.ProcessEnv;

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment;
  }

  /** Brings a window to the front, as a click into the task bar would. */
  async turnsTo({ windowClass }: Window): Promise<void> {
    const id = this.#x('search', '--onlyvisible', '--class', `^${windowClass}$`).split('\n')[0];
    if (id === undefined || id === '') throw new ClearpaneError('not-found', `There is no window of ${windowClass}.`);
    // Not xdotool's --sync: it can wait for seconds after the window has come to the front.
    for (let attempt = 0; attempt < 40 && this.#activeWindow() !== id; attempt += 1) {
      if (attempt % 10 === 0) this.#x('windowactivate', id);
      await delay(50);
    }
    if (this.#activeWindow() !== id) throw new ClearpaneError('internal', `${windowClass} did not come to the front.`);
    await delay(250);
  }

  /** Clicks a target; answers the instant of the press, as performance.now() counts. */
  async clicks(window: Window, target: Locator): Promise<number> {
    await target.click({ trial: true }); // Waits, as a person would, until it is in view, enabled and at rest; it does not click.
    const point = await this.#pointOf(window, target);
    this.#x('mousemove', String(point.x), String(point.y));
    await delay(60);
    const pressedAt = performance.now();
    this.#x('click', '1');
    await delay(120);
    return pressedAt;
  }

  async drags(window: Window, from: Locator, to: Locator): Promise<void> {
    await this.dragsBetween(await this.#pointOf(window, from), await this.#pointOf(window, to));
  }

  /** Drags across a target from one share of its width to another (0..1). */
  async dragsAcross(window: Window, target: Locator, from: number, to: number): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    await this.dragsBetween(await this.#pointOf(window, target, from), await this.#pointOf(window, target, to));
  }

  async dragsBetween(start: Point, end: Point): Promise<void> {
    this.#x('mousemove', String(start.x), String(start.y));
    this.#x('mousedown', '1');
    for (let step = 1; step <= 8; step += 1) {
      const x = Math.round(start.x + ((end.x - start.x) * step) / 8);
      const y = Math.round(start.y + ((end.y - start.y) * step) / 8);
      this.#x('mousemove', String(x), String(y));
      await delay(30);
    }
    this.#x('mouseup', '1');
    await delay(150);
  }

  /** Turns the wheel down over a target. */
  async scrolls(window: Window, target: Locator, steps: number): Promise<void> {
    const point = await this.#pointOf(window, target);
    this.#x('mousemove', String(point.x), String(point.y));
    for (let step = 0; step < steps; step += 1) {
      this.#x('click', '5');
      await delay(40);
    }
  }

  async types(text: string, delayMs = 35): Promise<void> {
    this.typed.push(text);
    this.keysPressed += text.length;
    this.#x('type', '--delay', String(delayMs), '--', text);
    await delay(50);
  }

  /** Presses one combination, such as `ctrl+s`. */
  async presses(combination: string): Promise<void> {
    this.keysPressed += combination.split('+').length;
    this.#x('key', combination);
    await delay(150);
  }

  /** Where a part of a page lies on the desktop; `share` is how far along its width. */
  async #pointOf({ application }: Window, target: Locator, share = 0.5): Promise<Point> {
    const box = await target.boundingBox();
    if (box === null) throw new ClearpaneError('not-found', 'What should be clicked is not on the screen.');
    const origin = await application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getContentBounds(),
    );
    return {
      x: Math.round((origin?.x ?? 0) + box.x + box.width * share),
      y: Math.round((origin?.y ?? 0) + box.y + box.height / 2),
    };
  }

  /** Null while no window is active, which the window manager says between two windows. */
  #activeWindow(): string | null {
    try {
      return this.#x('getactivewindow');
    } catch {
      return null;
    }
  }

  #x(...words: string[]): string {
    return execFileSync('xdotool', words, {
      env: this.#environment,
      encoding: 'utf8',
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  }
}
