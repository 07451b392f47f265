import { existsSync, readFileSync } from 'node:fs';

/** Linux magic numbers (statfs(2)) of file systems that live on other machines: NFS, SMB, CIFS, SMB2, AFS, Ceph, Coda, NCP. */
const NETWORK_TYPES = new Set([
  0x6969, 0x517b, 0xff53_4d42, 0xfe53_4d42, 0x5346_414f, 0x00c3_6400, 0x7375_7245, 0x564c,
]);
const FUSE_TYPE = 0x6573_5546;
/** FUSE file systems that keep their content on this machine; every other one may be a remote drive. */
const LOCAL_FUSE = new Set([
  'fuseblk',
  'fuse.fuse-overlayfs',
  'fuse.gocryptfs',
  'fuse.encfs',
  'fuse.cryfs',
  'fuse.securefs',
  'fuse.bindfs',
  'fuse.mergerfs',
]);

/** Says whether a file system, by its statfs type and its mount name (null where unknown), may keep files on another machine. */
export function isNetworkFileSystem(type: number, name: string | null): boolean {
  const unsigned = type >>> 0;
  if (unsigned === FUSE_TYPE) return name === null || !LOCAL_FUSE.has(name);
  return process.platform === 'linux' && NETWORK_TYPES.has(unsigned);
}

/** The mount name (`ext4`, `fuse.sshfs`) of a directory by Linux's mount table; null on other systems. */
export function findFileSystemName(directory: string): string | null {
  const table = '/proc/self/mountinfo';
  if (!existsSync(table)) return null;
  return nameFromMountTable(readFileSync(table, 'utf8'), directory);
}

/** Finds the innermost mount that holds a directory in the text of a mountinfo table (proc(5)). */
export function nameFromMountTable(table: string, directory: string): string | null {
  let found: { point: string; name: string } | null = null;
  for (const line of table.split('\n')) {
    const [place, kind] = line.split(' - ');
    const point = place?.split(' ')[4]?.replaceAll('\\040', ' ');
    const name = kind?.split(' ')[0];
    if (point === undefined || name === undefined) continue;
    const holds = point === '/' || directory === point || directory.startsWith(`${point}/`);
    // Later lines lie over earlier ones, so an equal mount point wins.
    if (holds && (found === null || point.length >= found.point.length)) found = { point, name };
  }
  return found?.name ?? null;
}
