// Plain JavaScript without dependencies: the bootstrap reads it before anything is installed, on any Node from 18 on.
import { createHash } from 'node:crypto';

/**
 * SHA-256 (hex) that names an installation: the same lock on the same platform gives the same stamp.
 * @param {string} lockText the text of package-lock.json
 * @param {string} platform such as "linux-x64"
 */
export function installationStamp(lockText, platform) {
  return createHash('sha256').update(lockText).update('\0').update(platform).digest('hex');
}

/**
 * Whether npm's own record of node_modules (node_modules/.package-lock.json) holds exactly what the lock asks for, so that
 * somebody who ran `npm install` by hand is not made to wait for `npm ci`. Packages for other platforms may be absent, those
 * for this one may not: an npm under an old Node leaves out, without a word, what asks for a newer one.
 * @param {string} lockText the text of package-lock.json
 * @param {string} recordText the text of node_modules/.package-lock.json
 * @param {{ os: string, cpu: string, libc: string }} machine in npm's words: "linux", "x64", "glibc"
 */
export function isInstalled(lockText, recordText, machine) {
  const wanted = installedPackages(lockText);
  const present = installedPackages(recordText);
  for (const [path, entry] of wanted) {
    const found = present.get(path);
    if (found === undefined && mayBeAbsent(entry, machine)) continue;
    if (found === undefined || !isSamePackage(entry, found)) return false;
  }
  return [...present.keys()].every((path) => wanted.has(path));
}

/** This machine in npm's words. */
export function thisMachine() {
  const isGlibc = process.report.getReport().header.glibcVersionRuntime !== undefined;
  return { os: process.platform, cpu: process.arch, libc: isGlibc ? 'glibc' : 'musl' };
}

/** @param {string} text */
function installedPackages(text) {
  const packages = Object.entries(JSON.parse(text).packages ?? {});
  return new Map(packages.filter(([path]) => path.startsWith('node_modules/') || path.includes('/node_modules/')));
}

function isSamePackage(wanted, found) {
  // A link is a workspace: npm records where it points, and its content is the checkout itself.
  if (wanted.link === true) return found.link === true && found.resolved === wanted.resolved;
  return found.version === wanted.version && found.integrity === wanted.integrity;
}

function mayBeAbsent(entry, machine) {
  if (entry.optional !== true && entry.devOptional !== true) return false;
  // What names no platform is there for the sake of something that does.
  if (entry.os === undefined && entry.cpu === undefined) return true;
  return !(allows(entry.os, machine.os) && allows(entry.cpu, machine.cpu) && allows(entry.libc, machine.libc));
}

/** npm's lists: names that are allowed, or names with "!" that are not. */
function allows(list, name) {
  if (list === undefined || list.length === 0) return true;
  return list[0].startsWith('!') ? !list.includes(`!${name}`) : list.includes(name);
}
