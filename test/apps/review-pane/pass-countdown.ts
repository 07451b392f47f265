import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Lets the countdown of a test of the screen pass, which was just begun, without anybody waiting for its seconds: the
 * browser's clock goes on instead. Each second must be shown before the next one comes. Needs `page.clock.install()`.
 */
export async function passCountdown(page: Page): Promise<void> {
  const said = page.locator('.button-row [role=status]');
  for (let left = 5; left > 0; left--) {
    await expect.poll(() => said.innerText(), { timeout: 20_000 }).toContain(` ${left} s`);
    await page.clock.runFor(1000);
  }
}
