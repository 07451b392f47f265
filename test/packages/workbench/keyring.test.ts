import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { startDisplay, startKeyring } from '@clearpane/workbench';
import { describe, expect, test } from 'vitest';

// In a process of its own, because the library reads the address of the session bus once. Pinned to the secret service:
// left alone it would quietly fall back to the kernel's keyring.
const script = `
  const { Entry } = require(${JSON.stringify(path.resolve('node_modules/@napi-rs/keyring'))});
  const entry = new Entry('clearpane-test', 'somebody', { linux: { store: 'secret-service' } });
  entry.setPassword('invented secret');
  const kept = entry.getPassword();
  const deleted = entry.deletePassword();
  console.log(JSON.stringify({ kept, deleted, afterwards: entry.getPassword() }));`;

describe.runIf(process.platform === 'linux')('A keyring', () => {
  test('stores a secret and forgets it, and there is none before it starts and after it stops', async () => {
    const display = await startDisplay({ windowManager: false });
    try {
      const useStore = (): string =>
        execFileSync(process.execPath, ['-e', script], { env: display.env, encoding: 'utf8', stdio: 'pipe' });
      expect(useStore).toThrow(/org\.freedesktop\.secrets was not provided/);
      const keyring = await startKeyring(display.env);
      expect(JSON.parse(useStore())).toEqual({ kept: 'invented secret', deleted: true, afterwards: null });
      await keyring.stop();
      expect(useStore).toThrow(/org\.freedesktop\.secrets was not provided/);
    } finally {
      await display.stop();
    }
  });
});
