import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { serveReview } from '@clearpane/cli';
import { checkoutDirectory } from '../checkout.ts';
import { readFrames, searchEverything } from './closing-search.ts';
import { Findings } from './findings.ts';
import { observe } from './observer.ts';
import { processesThatLoaded } from './our-processes.ts';
import { Person } from './person.ts';
import type { Play } from './play.ts';
import { sceneAsking } from './scene-asking.ts';
import { tryPlantedVault } from './planted-vault.ts';
import { sceneChecking } from './scene-checking.ts';
import { sceneCouncil } from './scene-council.ts';
import { sceneLeaving } from './scene-leaving.ts';
import { sceneReviewing } from './scene-reviewing.ts';
import { sceneSending } from './scene-sending.ts';
import { sceneStopping } from './scene-stopping.ts';
import { sceneWorking } from './scene-working.ts';
import { setStage } from './stage.ts';
import { wiretap } from './wiretap.ts';

/** The whole main job by real input, and at the end what was measured of each promise. Exit code 0 only if every line holds. */
const start = performance.now();
const tell = (what: string): void =>
  console.log(`[${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s] ${what}`);
const ownPictures = path.join(checkoutDirectory, 'demonstration');
const pictureDirectory = process.env['CLEARPANE_PICTURES'] ?? ownPictures;
// Only the folder that is always ours is emptied.
if (pictureDirectory === ownPictures) rmSync(ownPictures, { recursive: true, force: true });
mkdirSync(pictureDirectory, { recursive: true });

const stage = await setStage((what) => tell(`Set up: ${what}.`));
Object.assign(process.env, stage.environment);
const findings = new Findings();
try {
  const [agentPid] = processesThatLoaded('agent', stage.clearpane.process().pid ?? 0);
  const agent = await wiretap(agentPid ?? 0, path.join(stage.display.directory, 'agent.strace'), false);
  const observer = await observe(stage.dataDirectory);
  const person = new Person(stage.environment);
  const play: Play = {
    stage,
    person,
    observer,
    findings,
    tell,
    pictureDirectory,
    wiretaps: { agent, hooks: [], screens: [] },
    observed: [],
    workSession: '',
    joinedCopy: '',
  };
  await sceneAsking(play);
  await sceneWorking(play);
  await sceneStopping(play);
  const kept = await readFrames(play);
  await sceneReviewing(play);
  await sceneSending(play);
  await sceneLeaving(play);
  await sceneCouncil(play);
  await sceneChecking(play);
  await tryPlantedVault(play, play.joinedCopy);
  await searchEverything(play, kept);

  console.log(`\n${findings.table()}\n`);
  tell(`Pictures of the screen before and after masking, and of every page: ${pictureDirectory}`);
  if (process.argv.includes('--serve')) {
    const server = await serveReview(observer.review, path.join(checkoutDirectory, 'apps/review-pane/dist'));
    tell(`The review pane stays up until Ctrl+C: ${server.url}`);
    await new Promise((resolve) => process.once('SIGINT', resolve));
    await server.close();
  }
  const { hooks, screens } = play.wiretaps;
  for (const tap of [agent, ...hooks, ...screens]) await tap.stop();
} catch (error) {
  // The table so far tells how far the story came; the error, why it ended.
  console.error(`\n${findings.table()}\n\nThe story broke off:`, error);
  findings.add('The story', 'broke off', false);
} finally {
  await stage.strike();
}
process.exit(findings.allHold() ? 0 : 1);
