import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { prepareInMemory } from '../../support/in-memory-bundles.ts';
import type { InMemoryAgent } from '../../support/review-api-in-memory.ts';
import { joinSample, sampleAgent, sendSamples } from '../../support/review-samples.ts';

/** A joined study with two sent bundles and one approved one that waits. */
export async function agentWithSentBundles(): Promise<InMemoryAgent> {
  const agent = await sampleAgent();
  joinSample(agent);
  await sendSamples(agent);
  const [session] = agent.sessions;
  const [view] = agent.studies;
  if (!session || !view) throw new Error('The sample has a session and a study.');
  const waiting = await prepareInMemory(session, view.study);
  const notBefore = new Date(Date.now() + 86_400_000).toISOString();
  waiting.summary = { ...waiting.summary, state: 'approved', notBefore };
  agent.bundles.push(waiting);
  return agent;
}

/** Presses a button and answers the file that the browser was handed by it. */
export async function downloadBy(page: Page, button: string | RegExp): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}
