import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startDisplay } from '@clearpane/workbench';
import { connectTestDesktop } from './desktop-windows.ts';
import { startScreenHost } from './screen-host-process.ts';

const FRAMES = 20;

test(
  'while 20 frames are taken no file is opened for writing and no network socket is made',
  { timeout: 120_000 },
  async () => {
    const directory = mkdtempSync(path.join(os.tmpdir(), 'clearpane-trace-'));
    const trace = path.join(directory, 'trace');
    const display = await startDisplay({ width: 1024, height: 700, trayHost: false });
    try {
      const desktop = await connectTestDesktop(display.env);
      const calls =
        'trace=open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,memfd_create,socket';
      const host = startScreenHost(display.env, ['strace', '-f', '-qq', '-y', '-o', trace, '-e', calls]);
      const colours = ['#dff0d8', '#d8dff0', '#f0dfd8', '#f0f0d8'];
      host.start(['planner']);
      await host.waitFor('ready', undefined, 30_000);
      for (let number = 1; number <= FRAMES; number++) {
        // Every window looks different, so every frame is a new one.
        const content = `<rect width="100%" height="100%" fill="${colours[number % 4]}"/><rect y="60" x="${number * 10}" width="90" height="40" fill="#204080"/>`;
        const window = await desktop.open({ name: 'Planner', x: 40, y: 40, width: 600, height: 400, content });
        const { frame } = await host.waitFor('frame', undefined, 30_000);
        expect(frame.number).toBe(number);
        await window.close();
      }
      host.send({ type: 'stop' });
      await host.exited;
      desktop.end();
      expect(suspiciousCalls(readFileSync(trace, 'utf8'))).toEqual([]);
    } finally {
      await display.stop();
      rmSync(directory, { recursive: true });
    }
  },
);

/** Calls that could put bytes on a disk or a network. Devices, the kernel's own files and memory that was never a file are neither. */
function suspiciousCalls(trace: string): string[] {
  const lines = trace.split('\n').filter((line) => !line.includes('ENOENT'));
  expect(lines.length).toBeGreaterThan(100);
  const isWriting = (line: string): boolean =>
    /O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE|O_APPEND/.test(line) && !/"\/(dev|proc|sys)\//.test(line);
  const isNetwork = (line: string): boolean => /socket\((AF_INET|AF_INET6|AF_PACKET)/.test(line);
  const isOther = (line: string): boolean => /\b(creat|mkdir|mkdirat|rename\w*|link|linkat)\(/.test(line);
  // Only what lies on /dev/shm is a file that others could open.
  const isSharedFile = (line: string): boolean => line.includes('"/dev/shm/') && /O_CREAT/.test(line);
  return lines.filter((line) => isWriting(line) || isNetwork(line) || isOther(line) || isSharedFile(line));
}
