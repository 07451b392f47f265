import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { MANAGED_POLICY_DIRECTORY } from '@clearpane/policy';
import { IS_PACKAGED } from './build-flavour.ts';
import { defaultDataDirectory } from './data-directory.ts';

/** What the agent was started with. */
export interface AgentArguments {
  dataDirectory: string;
  policyDirectory: string;
  /** User ids that may own policy files: root, and from source also whoever runs it. */
  policyOwners: number[];
  /** False for an agent that was started for a moment, to delete or to pause: it records nothing of that moment. */
  mayCapture: boolean;
  /** Set by demonstrations and tests: every status says that this is a throwaway set-up. */
  isThrowaway: boolean;
  /** Keeps the keys of a new vault in a file: a throwaway set-up leaves no item in the key store of whoever runs it. */
  prefersKeyFile: boolean;
  /** A SQLite binding built for a runtime with an older Node-API; from source only. */
  sqliteBinding: string | undefined;
}

/**
 * Reads the command line and, from source only, CLEARPANE_DATA_DIR, CLEARPANE_POLICY_DIR and
 * CLEARPANE_THROWAWAY_KEY_STORE, which leads a throwaway set-up with a private key store to it after all. A packaged build knows one
 * data directory and one policy directory and refuses to be told of others.
 */
export function readArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): AgentArguments {
  const given = new Map<string, string>();
  for (const argument of argv) {
    const match = /^--([a-z-]+)(?:=(.*))?$/s.exec(argument);
    if (match?.[1] !== undefined) given.set(match[1], match[2] ?? '');
  }
  const fixed: AgentArguments = {
    dataDirectory: defaultDataDirectory(environment),
    policyDirectory: MANAGED_POLICY_DIRECTORY,
    policyOwners: [0],
    mayCapture: !given.has('without-capture'),
    isThrowaway: false,
    prefersKeyFile: false,
    sqliteBinding: undefined,
  };
  if (IS_PACKAGED) {
    const refused = [...given.keys()].filter((name) => name !== 'without-capture');
    if (refused.length > 0)
      throw new ClearpaneError('bad-input', `An installed Clearpane does not take --${refused.join(', --')}.`);
    return fixed;
  }
  const dataDirectory = given.get('data-dir') ?? environment['CLEARPANE_DATA_DIR'];
  const policyDirectory = given.get('policy-dir') ?? environment['CLEARPANE_POLICY_DIR'];
  return {
    ...fixed,
    dataDirectory: dataDirectory ? path.resolve(dataDirectory) : fixed.dataDirectory,
    policyDirectory: policyDirectory ? path.resolve(policyDirectory) : fixed.policyDirectory,
    policyOwners: policyDirectory ? [0, process.getuid?.() ?? 0] : fixed.policyOwners,
    isThrowaway: given.has('throwaway'),
    prefersKeyFile: given.has('throwaway') && environment['CLEARPANE_THROWAWAY_KEY_STORE'] !== 'operating-system',
    sqliteBinding: given.get('sqlite-binding'),
  };
}
