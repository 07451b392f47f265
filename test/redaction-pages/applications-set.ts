import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { endChild, startDisplay } from '@clearpane/workbench';
import sharp from 'sharp';
import { seededRandom } from '../attacks/seeded-random.ts';
import { inventPerson, type InventedPerson } from './invent-people.ts';
import { REMARKS } from './interface-words.ts';
import type { PageTruth } from './page-truth.ts';

const WIDTH = 1920;
const HEIGHT = 1080;
/** A program shows its window and what is in it within this time on a busy machine. */
const SHOW_MS = 9000;

interface Application {
  readonly program: string;
  /** Arguments for a folder of planted files. */
  readonly args: (folder: string) => readonly string[];
}

const APPLICATIONS: readonly Application[] = [
  {
    program: 'xterm',
    args: (folder) => [
      '-geometry',
      '150x50+20+20',
      '-fa',
      'DejaVu Sans Mono',
      '-fs',
      '11',
      '-e',
      `cat '${folder}/notes.txt' && ls '${folder}/people' && sleep 60`,
    ],
  },
  { program: 'mousepad', args: (folder) => ['--disable-server', path.join(folder, 'notes.txt')] },
  { program: 'pcmanfm', args: (folder) => [path.join(folder, 'people')] },
  { program: 'gnumeric', args: (folder) => ['--no-splash', path.join(folder, 'people.csv')] },
  {
    program: 'chromium',
    args: (folder) => [
      '--no-sandbox',
      '--no-first-run',
      '--window-size=1800,1000',
      `--user-data-dir=${folder}/profile`,
      `file://${folder}/people.html`,
    ],
  },
];

/**
 * The set `applications`: pictures of real programs with invented people planted in their files. Nobody knows where their words
 * are: the truth is the list of texts (`pii` without ink), for those who read the pictures. Programs that are not installed are skipped by name.
 */
export async function writeApplications(folder: string, seed: number): Promise<string[]> {
  const random = seededRandom(seed);
  const people = Array.from({ length: 24 }, () => inventPerson(random));
  const names: string[] = [];
  for (const application of APPLICATIONS) {
    const isThere = spawnSync('which', [application.program]).status === 0;
    if (isThere) names.push(await pictureOf(application, folder, people));
    else console.log(`skipped: no ${application.program}`);
  }
  return names;
}

async function pictureOf(
  { program, args }: Application,
  folder: string,
  people: readonly InventedPerson[],
): Promise<string> {
  const display = await startDisplay({ width: WIDTH, height: HEIGHT });
  try {
    const planted = path.join(display.directory, 'planted');
    plantFiles(planted, people);
    const child = spawn(program, [...args(planted)], { env: display.env, stdio: 'ignore' });
    await delay(SHOW_MS);
    const png = path.join(folder, `${program}.png`);
    await promisify(execFile)('import', ['-window', 'root', png], { env: display.env });
    await endChild(child);
    const { width, height } = await sharp(png).metadata();
    const nothing = await sharp({ create: { width, height, channels: 3, background: 'black' } })
      .png()
      .toBuffer();
    for (const ending of ['piiink', 'allink']) writeFileSync(path.join(folder, `${program}.${ending}.png`), nothing);
    writeFileSync(path.join(folder, `${program}.json`), JSON.stringify(truthOf(program, people)));
    return program;
  } finally {
    await display.stop();
  }
}

function plantFiles(folder: string, people: readonly InventedPerson[]): void {
  mkdirSync(path.join(folder, 'people'), { recursive: true });
  const rows = people.map(({ name, email, phone, city }) => [name, email, phone, city]);
  const notes = people.map(({ name, phone }, index) => `${name}, ${phone}: ${REMARKS[index % REMARKS.length]}`);
  writeFileSync(path.join(folder, 'notes.txt'), notes.join('\n'));
  writeFileSync(
    path.join(folder, 'people.csv'),
    [['Name', 'Email', 'Phone', 'City'], ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'),
  );
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  writeFileSync(
    path.join(folder, 'people.html'),
    `<!doctype html><meta charset="utf-8"><title>Contacts</title><h1>Contacts</h1><button>Save</button> <button>Cancel</button><table cellpadding="6">${cells}</table>`,
  );
  for (const { name } of people) writeFileSync(path.join(folder, 'people', `${name.replaceAll('/', '-')}.txt`), '');
}

function truthOf(program: string, people: readonly InventedPerson[]): PageTruth {
  const ink = { x0: 0, y0: 0, x1: 0, y1: 0, n: 0 };
  const line = (type: string, text: string) => ({ sid: 0, type, text, full: text, fs: 0, ink });
  return {
    id: program,
    app: program,
    words: [],
    pii: [
      ...people.flatMap(({ name, email, phone }) => [line('name', name), line('email', email), line('phone', phone)]),
      ...REMARKS.map((remark) => line('free', remark)),
    ],
  };
}
