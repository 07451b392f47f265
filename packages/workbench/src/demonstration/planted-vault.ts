import { cpSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { reviewClient, startAgent } from '@clearpane/cli';
import { ClearpaneError } from '@clearpane/contracts';
import { startDisplay } from '../display.ts';
import { startKeyring } from '../keyring.ts';
import { processesThatLoaded } from './our-processes.ts';
import type { Play } from './play.ts';
import { countRows } from './vault-evidence.ts';

/** Long enough for an agent that may record to have loaded what it records with. */
const LOOK_MS = 1500;

/** Copies the vault of a person who has joined, as somebody could who wants it to record elsewhere. Nothing may be written to it now. */
export function copyVault({ stage }: Play, name: string): string {
  const copy = path.join(stage.display.directory, name);
  // Chromium's own folder and the agent's socket are no part of the vault, and a socket cannot be copied.
  const isOfVault = (source: string): boolean =>
    path.basename(source) !== 'desktop' && (lstatSync(source).isFile() || lstatSync(source).isDirectory());
  cpSync(stage.dataDirectory, copy, { recursive: true, filter: isOfVault });
  return copy;
}

/** Starts an agent on such a copy where another key store answers: the yes in it is nobody's, so it has to stay off. */
export async function tryPlantedVault({ stage, findings, tell }: Play, copy: string): Promise<void> {
  tell('Somebody plants a copy of the joined vault on a desktop with another key store.');
  const elsewhere = await startDisplay({ windowManager: false, trayHost: false });
  try {
    const keyring = await startKeyring(elsewhere.env);
    const bus = elsewhere.env['DBUS_SESSION_BUS_ADDRESS'] ?? '';
    // The same screen, so that nothing but the keys is in the way.
    const environment = { ...stage.environment, DBUS_SESSION_BUS_ADDRESS: bus };
    const seams = [`--data-dir=${copy}`, `--policy-dir=${stage.policyDirectory}`, '--throwaway'];
    const rows = countRows(copy);
    const agent = await startAgent(seams, environment);
    if ('refused' in agent)
      throw new ClearpaneError(
        'process-ended',
        `The agent on the planted vault did not start: ${agent.refused.happened}`,
      );
    const review = reviewClient(agent.open('review'));
    await delay(LOOK_MS);
    const { light } = await review.status.get();
    const loaded =
      processesThatLoaded('hook host', agent.pid).length + processesThatLoaded('screen host', agent.pid).length;
    agent.kill();
    await agent.exited;
    await keyring.stop();
    const added = countRows(copy) - rows;
    const reason = light.state === 'cannot-record' ? light.reason : light.state;
    findings.add(
      '7 IT can forbid, never enable',
      `a copy of the joined vault under another key store: "${reason}", ${loaded} processes with a hook or screen module, ${added} rows`,
      reason === 'key-missing' && loaded + added === 0,
    );
  } finally {
    await elsewhere.stop();
  }
}
