import { existsSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { checkoutDirectory } from '../checkout.ts';
import { electronProgram } from '../electron-runtime.ts';
import { desktopVariables, prepareEnvironment, withThrowawayHome, type Environment } from '../environment.ts';
import { deployInventedStudy } from '../invented-study.ts';
import { run } from '../processes.ts';
import { runUnprivileged } from '../unprivileged.ts';
import { hasUsableDisplay } from '../usable-display.ts';

const demonstration = path.join(import.meta.dirname, '../demonstration/main.ts');
const desktop = path.join(checkoutDirectory, 'apps/desktop');

/** `npm start`: the tray app where there is a display, and the demonstration on a virtual one where there is none. */
export async function start(args: readonly string[]): Promise<number> {
  return (await hasUsableDisplay()) ? startTrayApp(args) : startDemonstration(args);
}

async function startTrayApp(args: readonly string[]): Promise<number> {
  const environment = await prepareEnvironment('electron');
  if (environment.electron.kind !== 'test') {
    return run(electronProgram(environment.electron), [desktop, ...args], { env: environment.variables });
  }
  return startThrowawayTrayApp(environment, args);
}

/** A third party's Electron gets no say over anything real: no data of yours, no study of your employer. */
async function startThrowawayTrayApp({ electron, variables }: Environment, args: readonly string[]): Promise<number> {
  return withThrowawayHome(variables, async (throwaway, directory) => {
    console.log(
      `This runs Electron ${electron.version}, a third party's build for tests and demonstrations, not the product's Electron.`,
    );
    console.log(
      `So it works in a throwaway data directory (${directory}) that is deleted when it ends, with the invented study of an organisation that does not exist.`,
    );
    console.log(
      'Nothing that you do in it is kept, and nobody receives any of it. For the real one run: npx install-electron',
    );
    const { policyDirectory } = await deployInventedStudy(path.join(directory, 'managed'));
    const seams = [`--data-dir=${path.join(directory, 'clearpane')}`, `--policy-dir=${policyDirectory}`, '--throwaway'];
    const binding = variables['CLEARPANE_SQLITE_BINDING'];
    if (binding !== undefined) seams.push(`--sqlite-binding=${binding}`);
    return runUnprivileged(electronProgram(electron), [desktop, ...seams, ...args], {
      ...throwaway,
      ...wayToTheDesktop(variables),
    });
  });
}

/** X and D-Bus find their cookie and socket in HOME and XDG_RUNTIME_DIR, which are others now. */
function wayToTheDesktop(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { HOME: home = '', XDG_RUNTIME_DIR: runtime } = variables;
  const way: NodeJS.ProcessEnv = { XAUTHORITY: path.join(home, '.Xauthority') };
  if (runtime !== undefined) way['DBUS_SESSION_BUS_ADDRESS'] = `unix:path=${path.join(runtime, 'bus')}`;
  for (const variable of desktopVariables) {
    if (variables[variable] !== undefined) way[variable] = variables[variable];
  }
  return way;
}

async function startDemonstration(args: readonly string[]): Promise<number> {
  console.log(
    'There is no display here, so this is the demonstration: a virtual display, a made-up workplace, a scripted employee.',
  );
  if (!existsSync(demonstration)) {
    throw new ClearpaneError(
      'not-found',
      `The demonstration is missing from this checkout: ${path.relative(checkoutDirectory, demonstration)}`,
    );
  }
  const { variables } = await prepareEnvironment('demonstration');
  return withThrowawayHome(variables, (throwaway) =>
    runUnprivileged(process.execPath, [demonstration, ...args], throwaway),
  );
}
