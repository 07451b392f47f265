import { constants, existsSync, readdirSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { Policy } from '@clearpane/contracts';
import type { PolicyReading } from '@clearpane/contracts';
import { mergePolicies } from './merge.ts';
import type { PolicyStatement } from './merge.ts';

/** Where IT's policy files lie on Linux. */
export const MANAGED_POLICY_DIRECTORY = '/etc/opt/clearpane/policies/managed';

const MAXIMUM_POLICY_BYTES = 1024 * 1024;
const WRITABLE_BY_OTHERS = 0o022;

/** Who may own policies, and what is asked of the system on which they are read. */
export interface PolicyReadingOptions {
  /** Numbers of the accounts whose files count; [0] for a deployed policy. */
  mayBeOwnedBy: readonly number[];
  platform?: NodeJS.Platform;
  /** Whether a policy lies where this version does not read it; asked on Windows and macOS only. */
  hasUnreadPolicy?: () => boolean;
}

/**
 * Reads every `*.json` of the directory in lexical order and merges them. A directory that is missing or empty is `none`; one
 * file that is malformed, has an unknown key, belongs to somebody else or can be changed by others makes the whole `invalid`.
 */
export async function readPolicy(directory: string, options: PolicyReadingOptions): Promise<PolicyReading> {
  const platform = options.platform ?? process.platform;
  if (platform === 'win32' || platform === 'darwin') {
    const hasPolicy = options.hasUnreadPolicy ?? (() => hasUnreadPolicy(platform));
    return hasPolicy() ? invalid('Managed policies are not read on this system yet.') : { kind: 'none' };
  }
  try {
    return await readDirectory(directory, options.mayBeOwnedBy);
  } catch (error) {
    if (error instanceof UnusablePolicy) return invalid(error.message);
    return invalid('The managed policies cannot be read.');
  }
}

/** Ends the reading with the reason that is shown. */
class UnusablePolicy extends Error {}

async function readDirectory(directory: string, owners: readonly number[]): Promise<PolicyReading> {
  let handle;
  try {
    handle = await open(directory, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kind: 'none' };
    throw new UnusablePolicy('The folder of the managed policies cannot be read.', { cause: error });
  }
  try {
    checkOwner('The folder of the managed policies', await handle.stat(), owners);
    const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).toSorted();
    const statements: PolicyStatement[] = [];
    for (const name of names) statements.push(await readStatement(path.join(directory, name), owners));
    return statements.length === 0 ? { kind: 'none' } : { kind: 'policy', policy: mergePolicies(statements) };
  } finally {
    await handle.close();
  }
}

async function readStatement(file: string, owners: readonly number[]): Promise<PolicyStatement> {
  const subject = `The policy file ${path.basename(file)}`;
  const text = await readOwnedFile(subject, file, owners);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UnusablePolicy(`${subject} is not JSON.`, { cause });
  }
  const parsed = Policy.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.length ? ` at ${issue.path.join('.')}` : '';
    throw new UnusablePolicy(`${subject} does not fit${place}: ${issue?.message ?? 'unknown'}.`);
  }
  // Parsing fills in defaults; only what the file itself says may take part in the merge.
  const said = Object.keys(value as object);
  return Object.fromEntries(Object.entries(parsed.data).filter(([key]) => said.includes(key)));
}

/** The file is opened once: owner and mode are those of the bytes that are read. A link is not followed. */
async function readOwnedFile(subject: string, file: string, owners: readonly number[]): Promise<string> {
  let handle;
  try {
    handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    throw new UnusablePolicy(`${subject} cannot be read.`, { cause });
  }
  try {
    const facts = await handle.stat();
    if (!facts.isFile() || facts.size > MAXIMUM_POLICY_BYTES) throw new UnusablePolicy(`${subject} is no policy file.`);
    checkOwner(subject, facts, owners);
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

function checkOwner(subject: string, { uid, mode }: { uid: number; mode: number }, owners: readonly number[]): void {
  if (!owners.includes(uid)) throw new UnusablePolicy(`${subject} belongs to somebody who may not set policies.`);
  if ((mode & WRITABLE_BY_OTHERS) !== 0)
    throw new UnusablePolicy(`${subject} can be changed by others than its owner.`);
}

/** Where other systems keep policies. What cannot be asked counts as present: a rule that is ignored would be worse. */
function hasUnreadPolicy(platform: 'win32' | 'darwin'): boolean {
  if (platform === 'darwin') {
    const preferences = '/Library/Managed Preferences';
    return (
      existsSync(preferences) &&
      readdirSync(preferences, { recursive: true, encoding: 'utf8' }).some((name) => /clearpane/i.test(name))
    );
  }
  return ['HKLM', 'HKCU'].some((root) => hasRegistryKey(`${root}\\SOFTWARE\\Policies\\Clearpane`));
}

function hasRegistryKey(key: string): boolean {
  const program = path.win32.join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe');
  try {
    execFileSync(program, ['query', key], { stdio: 'ignore', windowsHide: true });
    return true;
  } catch (error) {
    // reg.exe answers 1 for a key that is not there.
    return (error as { status?: number | null }).status !== 1;
  }
}

function invalid(reason: string): PolicyReading {
  return { kind: 'invalid', reason };
}
