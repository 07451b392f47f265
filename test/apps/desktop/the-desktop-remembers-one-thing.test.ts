import { openLocalSettings } from '@clearpane/desktop/local-settings';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let directory: string;
let file: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'clearpane-settings-'));
  file = path.join(directory, 'desktop.json');
});
afterAll(() => rm(directory, { recursive: true }));

describe('The desktop remembers one thing', () => {
  test('whether the small window was closed, and nothing else', async () => {
    const settings = openLocalSettings(file);
    const before = settings.isSmallWindowClosed();
    settings.keepSmallWindowClosed(true);
    const { mode } = await stat(file);
    expect({
      before,
      after: openLocalSettings(file).isSmallWindowClosed(),
      kept: await readFile(file, 'utf8'),
      mode: (mode & 0o777).toString(8),
    }).toEqual({ before: false, after: true, kept: '{"smallWindow":"closed"}\n', mode: '600' });
  });

  test.each(['', 'null', '[]', '{"smallWindow":1}', '{"smallWindow":"closed"'])(
    'a damaged file (%s) hides no window',
    async (text) => {
      await writeFile(file, text);
      expect(openLocalSettings(file).isSmallWindowClosed()).toBe(false);
    },
  );

  test('a place that cannot be written is no reason to end', () => {
    const settings = openLocalSettings(path.join(directory, 'missing', 'desktop.json'));
    settings.keepSmallWindowClosed(true);
    expect(settings.isSmallWindowClosed()).toBe(false);
  });
});
