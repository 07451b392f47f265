import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Study } from '@clearpane/contracts';
import { createKeyFile } from '@clearpane/steward';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { checkoutDirectory } from '../checkout.ts';
import { startDisplay, type VirtualDisplay } from '../display.ts';
import { electronProgram, ensureElectron } from '../electron-runtime.ts';
import { startKeyring } from '../keyring.ts';
import {
  installWorkplace,
  openWorkplaceApplication,
  WORKPLACE,
  type OpenWorkplaceApplication,
} from '../workplace/workplace.ts';
import { startCountingCollector, type CountingCollector } from './counting-collector.ts';
import { deployInventedStudy, type DeployedStudy } from '../invented-study.ts';
import type { Window } from './person.ts';

/** Everything the demonstration plays on. */
export interface Stage {
  display: VirtualDisplay;
  collector: CountingCollector;
  study: Study;
  /** The study's title as its notice says it. */
  studyTitle: string;
  council: DeployedStudy['council'];
  stewardKeyFile: string;
  /** Where Clearpane keeps everything. */
  dataDirectory: string;
  policyDirectory: string;
  /** Every folder in which anything of ours could lie: data, home, temporary and cache folders of this run. */
  searchedDirectories: string[];
  clearpane: ElectronApplication;
  /** The review pane in Clearpane's own window. */
  pane: Page;
  paneWindow: Window;
  calendar: OpenWorkplaceApplication;
  form: OpenWorkplaceApplication;
  mail: OpenWorkplaceApplication;
  environment: Record<string, string>;
  strike(): Promise<void>;
}

/** Sets the stage: display, key store, collector, steward, study, workplace and the real tray app. */
export async function setStage(note: (what: string) => void): Promise<Stage> {
  const display = await startDisplay();
  const ends: (() => Promise<unknown>)[] = [() => display.stop()];
  const strike = async (): Promise<void> => {
    for (const end of ends.splice(0).toReversed()) await end();
  };
  try {
    const directory = display.directory;
    const environment = plain(display.env);
    // A throwaway set-up keeps its key in a file, so that nothing stays in a real key store. This keyring is the run's own and
    // goes with it, and what the demonstration measures is the set-up that people have.
    environment['CLEARPANE_THROWAWAY_KEY_STORE'] = 'operating-system';
    const keyring = await startKeyring(environment);
    ends.push(() => keyring.stop());
    note('a virtual display with a window manager, a tray and an unlocked keyring');

    const collector = await startCountingCollector(path.join(directory, 'collector'));
    ends.push(() => collector.stop());
    const stewardKeyFile = path.join(directory, 'steward.key');
    const steward = await createKeyFile(stewardKeyFile);
    const { policyDirectory, study, council } = await deployInventedStudy(path.join(directory, 'managed'), {
      recipient: {
        name: 'Example Works research steward (invented)',
        collectorUrl: collector.url,
        collectorPublicKey: collector.publicKey,
        stewardRecipient: steward.recipient,
      },
      coolingOffHours: 0,
    });
    note(`a collector on ${collector.url}, a steward's key and a signed study of an invented company`);

    installWorkplace(environment['XDG_DATA_HOME'] ?? path.join(directory, 'home/.local/share'));
    const program = electronProgram(await ensureElectron());
    const opened: OpenWorkplaceApplication[] = [];
    for (const application of WORKPLACE) {
      const one = await openWorkplaceApplication(
        application,
        { program },
        environment,
        path.join(directory, 'workplace'),
      );
      ends.push(() => one.application.close());
      opened.push(one);
    }
    const [calendar, form, mail] = opened as [
      OpenWorkplaceApplication,
      OpenWorkplaceApplication,
      OpenWorkplaceApplication,
    ];
    note('a calendar, a customer form and a mail client with invented people and secrets');

    const dataDirectory = path.join(directory, 'clearpane');
    const clearpane = await launchClearpane(program, environment, dataDirectory, policyDirectory);
    ends.push(() => clearpane.close());
    const pane = await clearpane.firstWindow();
    await pane.waitForLoadState();
    note('the tray app, which opened its window because nobody has been asked yet');
    return {
      display,
      collector,
      study,
      studyTitle: study.notices[0]?.title ?? '',
      council,
      stewardKeyFile,
      dataDirectory,
      policyDirectory,
      searchedDirectories: searched(environment, dataDirectory),
      clearpane,
      pane,
      paneWindow: { application: clearpane, windowClass: 'clearpane' },
      calendar,
      form,
      mail,
      environment,
      strike,
    };
  } catch (error) {
    await strike();
    throw error;
  }
}

/** Starts the tray app as from source, on a throwaway data directory. */
function launchClearpane(
  program: string,
  environment: Record<string, string>,
  dataDirectory: string,
  policyDirectory: string,
): Promise<ElectronApplication> {
  const isRoot = process.getuid?.() === 0;
  const binding = environment['CLEARPANE_SQLITE_BINDING'];
  return _electron.launch({
    executablePath: program,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      path.join(checkoutDirectory, 'apps/desktop'),
      '--disable-gpu',
      `--data-dir=${dataDirectory}`,
      `--policy-dir=${policyDirectory}`,
      '--throwaway',
      // The stage's tray is of the old kind, which no bus announces; without this the small window would stand in for it.
      '--assume-tray',
      ...(binding === undefined ? [] : [`--sqlite-binding=${binding}`]),
    ],
    env: environment,
    chromiumSandbox: !isRoot,
  });
}

/** Clearpane's own folder, those it might stray into, and the machine's temporary folders; not the workplace's own profiles. */
function searched(environment: Record<string, string>, dataDirectory: string): string[] {
  const strays = ['TMPDIR', 'HOME', 'XDG_RUNTIME_DIR', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_STATE_HOME'];
  const own = strays.flatMap((name) => environment[name] ?? []);
  return [dataDirectory, ...own, '/var/tmp', '/dev/shm'].filter((place) => existsSync(place));
}

function plain(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
