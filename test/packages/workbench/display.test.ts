import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { startDisplay, startKeyring } from '@clearpane/workbench';
import { describe, expect, test } from 'vitest';

describe.runIf(process.platform === 'linux')('A virtual display', () => {
  test('shows windows of the size asked for, with a window manager and a tray, to its own programs only', async () => {
    const display = await startDisplay({ width: 1000, height: 700 });
    try {
      const read = (program: string, ...args: string[]): string =>
        execFileSync(program, args, { env: display.env, encoding: 'utf8' });
      expect(read('xdpyinfo')).toMatch(/dimensions: +1000x700 pixels/);
      expect(read('xprop', '-root', '_NET_SUPPORTING_WM_CHECK')).toContain('window id');
      expect(await traySelectionOwner(display.env)).not.toBe('');
      const stranger = { ...display.env, XAUTHORITY: '/dev/null' };
      expect(() => execFileSync('xdpyinfo', { env: stranger, stdio: 'pipe' })).toThrow(/xdpyinfo/);
      expect(statSync(display.directory).mode & 0o777).toBe(0o700);
    } finally {
      await display.stop();
    }
  });

  test('leaves no process and no folder when it stops', async () => {
    const display = await startDisplay();
    await startKeyring(display.env);
    expect(processesNaming(display.directory)).not.toEqual([]);
    await display.stop();
    expect({ processes: processesNaming(display.directory), folder: existsSync(display.directory) }).toEqual({
      processes: [],
      folder: false,
    });
    await display.stop();
  });

  test('ends with the program that started it, even when that is killed', async () => {
    const program = `
      const { startDisplay } = await import('@clearpane/workbench');
      const display = await startDisplay();
      console.log(JSON.stringify({ directory: display.directory, pid: display.displayServerPid }));
      setInterval(() => {}, 1000);`;
    const owner = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const line = await new Promise<string>((resolve) => {
      owner.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    });
    const { directory } = JSON.parse(line) as { directory: string };
    expect(processesNaming(directory)).not.toEqual([]);
    owner.kill('SIGKILL');
    await expect.poll(() => processesNaming(directory), { timeout: 5000 }).toEqual([]);
    // Killed, it could not remove its folder: that is left to us, and on a real machine to the next boot.
    await rm(directory, { recursive: true });
  });
});

async function traySelectionOwner(env: NodeJS.ProcessEnv): Promise<string> {
  // tint2 says that it is there by a window of its class; it may take a moment after the display is ready.
  for (let attempt = 0; attempt < 50; attempt += 1) {
    try {
      return execFileSync('xdotool', ['search', '--class', 'tint2'], { env, encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      await delay(100); // xdotool ends with 1 while there is no such window
    }
  }
  return '';
}

/** The pids of processes whose environment or command line names a folder; one that has ended is nobody's. */
function processesNaming(folder: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return false;
    try {
      return ['environ', 'cmdline'].some((name) => readFileSync(`/proc/${pid}/${name}`, 'utf8').includes(folder));
    } catch {
      return false; // it ended while we looked, or is not ours
    }
  });
}
