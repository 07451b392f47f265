import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { childChannel } from '@clearpane/capture/process-channel';
import { startDisplay } from '@clearpane/workbench';
import { expect, it } from 'vitest';
import { desk, hookHostEntry, xdotool } from './hook-host-harness.ts';

const mayTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

it.skipIf(!mayTrace)(
  'the hook host opens Unix sockets only, from its start to its end (skipped where tracing is refused)',
  async () => {
    const display = await startDisplay({ width: 1000, height: 600, trayHost: false });
    const trace = path.join(display.directory, 'trace');
    const parameters = [
      '-f',
      '-qq',
      '-e',
      'trace=socket,socketpair,connect',
      '-o',
      trace,
      process.execPath,
      hookHostEntry,
    ];
    const host = spawn('strace', parameters, {
      env: display.env,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    const channel = childChannel(host);
    const types: string[] = [];
    channel.onMessage((message) => {
      const { type, number } = message as { type: string; number?: number };
      types.push(type);
      if (type === 'probe') channel.send({ type: 'whereabouts', whereabouts: desk, answers: number });
    });
    const until = async (type: string): Promise<void> => {
      for (let waits = 0; waits < 400 && !types.includes(type); waits += 1) await delay(50);
      expect(types).toContain(type);
    };

    channel.send({ type: 'start' });
    await until('ready');
    channel.send({ type: 'whereabouts', whereabouts: desk, answers: 0 });
    await delay(200);
    xdotool(display.env, 'type', '--delay', '20', 'a secret');
    await until('probe');
    channel.send({ type: 'stop' });
    await until('stopped');
    await new Promise((resolve) => host.once('exit', resolve));

    const calls = readFileSync(trace, 'utf8').split('\n');
    expect(calls.filter((call) => /socket\(AF_UNIX/.test(call)).length).toBeGreaterThan(1);
    expect(calls.filter((call) => /AF_INET|AF_PACKET|AF_NETLINK/.test(call))).toEqual([]);
    expect(types).toContain('actions');
    await display.stop();
  },
);
