import { isNetworkFileSystem, nameFromMountTable } from '@clearpane/vault';
import { expect, it } from 'vitest';

const table = `22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/root rw
30 22 0:26 / /home rw - nfs4 server:/home rw
31 30 0:27 / /home/ada/Remote\\040drive rw - fuse.sshfs ada@server rw
32 30 0:28 / /home/ada/private rw - fuse.gocryptfs /home/ada/.private rw
33 22 0:29 / /home rw - tmpfs tmpfs rw
`;
const FUSE = 0x6573_5546;

it('the innermost and latest mount says what a folder lies on', () => {
  expect(nameFromMountTable(table, '/var/lib')).toBe('ext4');
  expect(nameFromMountTable(table, '/home/ada/Remote drive/vault')).toBe('fuse.sshfs');
  expect(nameFromMountTable(table, '/home/ada/private')).toBe('fuse.gocryptfs');
  expect(nameFromMountTable(table, '/home/bob')).toBe('tmpfs');
  expect(nameFromMountTable(table, '/homework')).toBe('ext4');
  expect(nameFromMountTable('', '/home')).toBeNull();
});

it.runIf(process.platform === 'linux')(
  'network file systems are told from local ones, and an unknown FUSE counts as network',
  () => {
    // statfs answers NFS, CIFS (also as a negative number), SMB2, ext4 and tmpfs by these numbers.
    expect([0x6969, 0xff53_4d42, -11_317_950, 0xfe53_4d42].map((type) => isNetworkFileSystem(type, null))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([0xef53, 0x0102_1994].map((type) => isNetworkFileSystem(type, 'ext4'))).toEqual([false, false]);
    expect(['fuse.gocryptfs', 'fuse.sshfs', null].map((name) => isNetworkFileSystem(FUSE, name))).toEqual([
      false,
      true,
      true,
    ]);
  },
);
