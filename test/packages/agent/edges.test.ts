import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeError, readArguments } from '@clearpane/agent';
import { listApplications } from '@clearpane/agent/applications';
import { serveConnections, type ParentLink } from '@clearpane/agent/parent-link';
import { translateErrors } from '@clearpane/agent/translate-errors';
import { accessVault } from '@clearpane/agent/vault-access';
import { ClearpaneError, ErrorCode, type Channel, type FromAgent, type ToAgent } from '@clearpane/contracts';
import { createRouterClient, os } from '@orpc/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemoryKeyStore } from '../vault/made-up-vault-parts.ts';
import { temporaryDirectory } from './made-up-agent.ts';

describe('The command line, from source,', () => {
  test('leads to other directories, and only a directory that was named may be its user’s own', () => {
    const own = process.getuid?.() ?? 0;
    expect(readArguments(['--data-dir=/tmp/a', '--policy-dir=/tmp/b'], {})).toMatchObject({
      dataDirectory: '/tmp/a',
      policyDirectory: '/tmp/b',
      policyOwners: [0, own],
      isThrowaway: false,
      prefersKeyFile: false,
      mayCapture: true,
    });
    expect(readArguments([], { CLEARPANE_DATA_DIR: '/tmp/c' })).toMatchObject({
      dataDirectory: '/tmp/c',
      policyOwners: [0],
    });
  });

  test('keeps the key of a throwaway set-up out of the key store, unless that is a private one', () => {
    const asked = { CLEARPANE_THROWAWAY_KEY_STORE: 'operating-system' };
    expect([
      readArguments(['--throwaway'], {}).prefersKeyFile,
      readArguments(['--throwaway'], asked).prefersKeyFile,
      readArguments([], asked).prefersKeyFile,
    ]).toEqual([true, false, false]);
  });
});

describe('The vault', () => {
  test('of a throwaway set-up has its key in a file', async () => {
    const directory = path.join(temporaryDirectory(), 'vault');
    const access = await accessVault({ directory, now: () => new Date(), prefersKeyFile: true });
    expect(access.kind === 'open' && access.vault.keyProtection).toBe('file');
    if (access.kind === 'open') access.vault.close();
  });

  test('that another agent holds is no damage: it is already running', async () => {
    const directory = path.join(temporaryDirectory(), 'vault');
    const place = { directory, now: () => new Date(), keyStore: createMemoryKeyStore() };
    const first = await accessVault(place);
    await expect(accessVault(place)).rejects.toMatchObject({ code: 'already-running' });
    if (first.kind === 'open') first.vault.close();
  });

  test('that cannot be opened is a reason for the light, and an unsafe folder none to go on', async () => {
    const directory = path.join(temporaryDirectory(), 'vault');
    const place = { directory, now: () => new Date(), keyStore: createMemoryKeyStore() };
    const first = await accessVault(place);
    if (first.kind === 'open') first.vault.close();
    const withoutKeys = await accessVault({ ...place, keyStore: createMemoryKeyStore() });
    expect(withoutKeys).toMatchObject({ kind: 'closed', reason: 'key-missing' });
    chmodSync(directory, 0o777);
    await expect(accessVault(place)).rejects.toMatchObject({ code: 'data-directory-unsafe' });
  });
});

describe('A failure', () => {
  test('crosses in words alone: no stack, no SQL, no path, whatever was thrown', async () => {
    const inside = fc.constantFrom(
      new Error("SELECT * FROM consents WHERE id = '/home/somebody/vault'"),
      Object.assign(new Error('EACCES: open /home/somebody/vault'), { code: 'EACCES', path: '/home/somebody' }),
      new ClearpaneError('internal', 'The vault could not do this.', { cause: new Error('SELECT /home/somebody') }),
      'SELECT /home/somebody',
      { message: 'SELECT /home/somebody' },
      undefined,
    );
    await fc.assert(
      fc.asyncProperty(inside, async (thrown) => {
        const router = {
          call: os.use(translateErrors).handler(() => {
            throw thrown;
          }),
        };
        const crossed: unknown = await createRouterClient(router, { context: {} })
          .call()
          .catch((error: { toJSON(): unknown }) => error.toJSON());
        expect(crossed).toMatchObject({ code: 'CLEARPANE', data: { code: 'internal' } });
        expect(JSON.stringify(crossed)).not.toMatch(/SELECT|somebody|\.ts|\\n {2,}at /);
      }),
    );
  });

  test('of every kind says what happened, what it means and what can be done', () => {
    for (const code of ErrorCode.options) {
      const body = describeError(new ClearpaneError(code, 'What happened.'));
      expect(body).toEqual({
        code,
        happened: 'What happened.',
        meaning: expect.stringMatching(/^[A-Z].*\.$/),
        remedy: expect.stringMatching(/^[A-Z].*\.$/),
      });
    }
  });
});

describe('The installed applications', () => {
  function entries(files: Record<string, string>): string {
    const home = temporaryDirectory();
    mkdirSync(path.join(home, 'applications'));
    for (const [name, text] of Object.entries(files))
      writeFileSync(path.join(home, 'applications', name), `[Desktop Entry]\nType=Application\n${text}\n`);
    return home;
  }

  test('are named by their window class, else by their program, else by their entry', () => {
    const home = entries({
      'a.desktop': 'Name=Calendar\nStartupWMClass=Calendar\nExec=/opt/calendar',
      'b.desktop': 'Name=Form\nExec="/opt/my forms/form-app" %U',
      'org.example.Draw.desktop': 'Name=Draw\nExec=flatpak run org.example.Draw',
      'c.desktop': 'Name=Hidden\nExec=hidden\nNoDisplay=true',
      'd.desktop': 'Name=Other\nExec=other\n[Desktop Action new]\nName=New window\nExec=other --new',
      'e.desktop': 'Exec=nameless',
      'f.txt': 'Name=No entry\nExec=none',
    });
    expect(listApplications({ XDG_DATA_HOME: home, XDG_DATA_DIRS: '/nowhere' })).toEqual([
      { id: 'Calendar', name: 'Calendar' },
      { id: 'org.example.Draw', name: 'Draw' },
      { id: 'form-app', name: 'Form' },
      { id: 'other', name: 'Other' },
    ]);
  });

  test('that the person hid stay hidden, and anything in a file is survived', () => {
    const shared = entries({ 'a.desktop': 'Name=Calendar\nExec=calendar' });
    const home = entries({ 'a.desktop': 'Name=Calendar\nExec=calendar\nHidden=true' });
    expect(listApplications({ XDG_DATA_HOME: home, XDG_DATA_DIRS: shared })).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        writeFileSync(path.join(home, 'applications', 'z.desktop'), text);
        expect(listApplications({ XDG_DATA_HOME: home, XDG_DATA_DIRS: '' })).toBeInstanceOf(Array);
      }),
      { numRuns: 50 },
    );
  });
});

describe('The link to the parent', () => {
  test('makes one channel of each numbered connection and mixes up none', () => {
    const sent: FromAgent[] = [];
    const listeners: ((message: ToAgent, port: Channel | null) => void)[] = [];
    const link: ParentLink = {
      isElectron: false,
      send: (message) => void sent.push(message),
      onMessage: (listener) => void listeners.push(listener),
      onClose: () => undefined,
    };
    const heard: unknown[] = [];
    serveConnections(link, (service, channel) => {
      channel.onMessage((message) => {
        heard.push([service, message]);
        channel.send('answer');
      });
      channel.onClose(() => heard.push([service, 'closed']));
    });
    const tell = (message: ToAgent): void => listeners.forEach((listener) => listener(message, null));
    tell({ type: 'open', connection: 1, service: 'review' });
    tell({ type: 'open', connection: 2, service: 'device' });
    tell({ type: 'data', connection: 2, data: 'two' });
    tell({ type: 'data', connection: 3, data: 'nobody' });
    tell({ type: 'data', connection: 1, data: 'one' });
    tell({ type: 'close', connection: 1 });
    tell({ type: 'data', connection: 1, data: 'late' });
    expect(heard).toEqual([
      ['device', 'two'],
      ['review', 'one'],
      ['review', 'closed'],
    ]);
    expect(sent).toEqual([
      { type: 'data', connection: 2, data: 'answer' },
      { type: 'data', connection: 1, data: 'answer' },
    ]);
  });
});
