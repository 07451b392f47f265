import { defaultDataDirectory } from '@clearpane/agent/data-directory';
import path from 'node:path';

/** How this start differs from any other. */
export interface Settings {
  dataDirectory: string;
  /** What the agent is told on its command line; a packaged agent takes nothing. */
  agentArguments: string[];
  /** True with --hidden: started at log-in, with the tray alone. */
  isHidden: boolean;
  /** True with --small-window: the person wants the small window back that they closed. */
  isSmallWindowWanted: boolean;
  /** True where a test says that a tray is there, as it is on most desktops; from source only. */
  isTrayAssumed: boolean;
  /** Languages that come before the system's; from source only. */
  languages: string[];
  /** A Node program that runs the agent beside Electron, and the agent's entry; from source only. */
  agentUnderNode: { program: string; entry: string } | null;
}

/** Reads the command line and, from source only, the environment variables that open test seams. */
export function readSettings(given: readonly string[], environment: NodeJS.ProcessEnv): Settings {
  const settings: Settings = {
    dataDirectory: defaultDataDirectory(environment),
    agentArguments: [],
    isHidden: given.includes('--hidden'),
    isSmallWindowWanted: isSmallWindowAskedFor(given),
    isTrayAssumed: false,
    languages: [],
    agentUnderNode: null,
  };
  if (!__CLEARPANE_PACKAGED__) {
    const chosen = valueOf(given, '--data-dir') ?? environment['CLEARPANE_DATA_DIR'];
    if (chosen) settings.dataDirectory = path.resolve(chosen);
    settings.agentArguments.push(`--data-dir=${settings.dataDirectory}`);
    const policyDirectory = valueOf(given, '--policy-dir');
    if (policyDirectory) settings.agentArguments.push(`--policy-dir=${path.resolve(policyDirectory)}`);
    if (given.includes('--throwaway')) settings.agentArguments.push('--throwaway');
    settings.isTrayAssumed = given.includes('--assume-tray');
    const language = valueOf(given, '--lang');
    if (language) settings.languages.push(language);
    const binding = valueOf(given, '--sqlite-binding') ?? environment['CLEARPANE_SQLITE_BINDING'];
    if (binding) settings.agentArguments.push(`--sqlite-binding=${binding}`);
    settings.agentUnderNode = binding ? null : nodeBeside(environment);
  }
  return settings;
}

/** Whether this command line, of the first start or a later one, asks for the small window. */
export function isSmallWindowAskedFor(given: readonly string[]): boolean {
  return given.includes('--small-window');
}

/** better-sqlite3 crashes on a Node-API older than 10, so there a newer Node runs the agent. */
function nodeBeside(environment: NodeJS.ProcessEnv): Settings['agentUnderNode'] {
  const program = environment['CLEARPANE_NODE'];
  if (Number(process.versions['napi']) >= 10 || !program) return null;
  const entry = path.join(import.meta.dirname, '../../../packages/agent/src/main.ts');
  return { program, entry: environment['CLEARPANE_AGENT_ENTRY'] ?? entry };
}

function valueOf(given: readonly string[], name: string): string | undefined {
  return given.find((argument) => argument.startsWith(`${name}=`))?.slice(name.length + 1);
}
