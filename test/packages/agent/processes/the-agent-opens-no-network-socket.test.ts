import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AppId } from '@clearpane/contracts';
import { createOwnIdentity } from '@clearpane/bundle';
import { deployInventedStudy, startDisplay } from '@clearpane/workbench';
import { expect, test } from 'vitest';
import { startCollectorProcess } from '../../../apps/collector/processes.ts';
import { afterTest, temporaryDirectory } from '../made-up-agent.ts';
import { bundleIn, connectTo, lightAmong, startAgentProcess } from './agent-process.ts';

const mayTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

test.skipIf(!mayTrace)(
  'From its first instruction to its end the agent opens Unix sockets only; the uploader alone reaches the collector',
  async () => {
    const display = await startDisplay({ trayHost: false });
    afterTest(() => display.stop());
    const directory = temporaryDirectory();
    const collector = await startCollectorProcess(path.join(directory, 'collector'));
    afterTest(() => collector.end('SIGTERM'));
    const { policyDirectory, study } = await deployInventedStudy(path.join(directory, 'managed'), {
      recipient: {
        name: 'A steward (made up)',
        collectorUrl: collector.url,
        collectorPublicKey: collector.publicKey as never,
        stewardRecipient: (await createOwnIdentity()).recipient,
      },
      coolingOffHours: 0,
    });
    const traces = path.join(directory, 'traces');
    mkdirSync(traces);
    const dataDirectory = path.join(directory, 'data');
    const trace = ['strace', '-ff', '-qq', '-e', 'trace=socket,clone,clone3,fork,vfork', '-o', path.join(traces, 'of')];
    const agent = startAgentProcess(
      [`--data-dir=${dataDirectory}`, `--policy-dir=${policyDirectory}`, '--throwaway'],
      display.env,
      trace,
    );
    // The tracer lets no signal end it: the agent itself is told, and the tracer ends with it.
    const end = (): Promise<number | null> => {
      if (agent.child.exitCode === null) process.kill(firstOf(readdirSync(traces).map(threadOfFile)), 'SIGTERM');
      return agent.exited;
    };
    afterTest(end);

    const { review, close } = await connectTo(dataDirectory);
    const [view] = (await review.studies.list()).studies;
    const choices = { actions: true, frames: true, appNames: true, upload: true };
    await review.studies.join({ studyId: study.id, studySha256: view!.studySha256, language: 'en', choices });
    await review.apps.allow({ studyId: study.id, app: AppId.parse('Calendar'), isAllowed: true });
    await lightAmong(review, 'recording');
    await review.recording.pause({ minutes: null });
    const [session] = await review.sessions.list();
    const { id: bundleId, contentSha256, sealedSha256 } = await review.bundles.prepare({ sessionId: session!.id });
    await review.bundles.manifest({ bundleId });
    await review.bundles.approve({ bundleId, contentSha256, sealedSha256 });
    await bundleIn(review, 'sent');
    await review.bundles.takeBack({ bundleId });
    await bundleIn(review, 'taken-back');
    close();
    expect(await end()).toBe(0);

    const files = readdirSync(traces).map((name) => ({
      thread: threadOfFile(name),
      calls: readFileSync(path.join(traces, name), 'utf8').split('\n'),
    }));
    const own = threadsOf(files);
    const sockets = (isOwn: boolean): string[] =>
      files
        .filter(({ thread }) => own.has(thread) === isOwn)
        .flatMap(({ calls }) => calls.filter((call) => call.startsWith('socket(')));
    const network = /AF_INET|AF_PACKET|AF_NETLINK/;
    expect(sockets(true).filter((call) => network.test(call))).toEqual([]);
    // The trace sees what there is: the agent's Unix sockets, and the uploader's way to the collector.
    expect(sockets(true).filter((call) => call.includes('AF_UNIX')).length).toBeGreaterThan(0);
    expect(sockets(false).filter((call) => call.includes('AF_INET')).length).toBeGreaterThan(0);
    expect(own.size).toBeGreaterThan(3);
  },
  120_000,
);

/** The first process and its threads, by the calls that made them; the processes it started are not among them. */
function threadsOf(files: readonly { thread: number; calls: readonly string[] }[]): Set<number> {
  const own = new Set([firstOf(files.map(({ thread }) => thread))]);
  for (const thread of own) {
    const calls = files.find((file) => file.thread === thread)?.calls ?? [];
    for (const call of calls) {
      const started = /CLONE_THREAD.*= (\d+)$/.exec(call)?.[1];
      if (started !== undefined) own.add(Number(started));
    }
  }
  return own;
}

function threadOfFile(name: string): number {
  return Number(name.split('.').at(-1));
}

function firstOf(threads: readonly number[]): number {
  return Math.min(...threads);
}
