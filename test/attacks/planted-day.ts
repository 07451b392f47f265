import { encodeFrame } from '@clearpane/capture/screen-host/masking/encode-frame';
import { AppId, Consent, REDACTION_VERSION, StudyId, type Action, type FrameDetails } from '@clearpane/contracts';
import { redactAlone } from '../packages/redaction/redact-alone.ts';
import type { Vault } from '@clearpane/vault';
import Sqlite from 'better-sqlite3';
import sharp from 'sharp';
import { scancodesOf } from './keyboard.ts';
import {
  imageMarker,
  screenMarkers,
  textMarker,
  timeMarker,
  wordMarker,
  type PlantedMarker,
} from './planted-markers.ts';
import { recordTyping } from './record-typing.ts';
import type { RawScreen } from './screen-pieces.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { KeyStroke } from './typist.ts';

const APPS = ['Quillfeather Ledger', 'Obsidian Larkspur', 'Tamarind Planner'];
const TITLES = APPS.flatMap((app) => ['Zephyrine Okonkwo', 'Invoice KX-41907'].map((what) => `${what} – ${app}`));
const WORDS = ['pelican', 'harbour', 'velveteen', 'granite', 'whisper', 'diagnosis', 'cobalt', 'thistle', 'saffron'];
const SCREEN = { width: 640, height: 400 };
const PIECES_OF_A_SCREEN = 15;
/** A made-up working day: what a person did, and what somebody who finds it would look for. */
export interface PlantedDay {
  readonly startedAt: Date;
  readonly markers: readonly PlantedMarker[];
  /** Keeps the day as Clearpane does: actions by the reducer, frames masked and encoded, all through the vault. */
  keepInVault(vault: Vault): void;
  /** Keeps the same day as a recorder without any care does: everything in clear in one SQLite file. */
  keepInPlainFile(file: string): void;
}

export async function plantDay(random: SeededRandom): Promise<PlantedDay> {
  const startedAt = new Date(Date.UTC(2031, 2, 14, 9, random.between(0, 59), random.between(0, 59), 589));
  const screens = await Promise.all(APPS.map((app, index) => drawScreen(app, TITLES[index * 2] ?? app)));
  const frames = await Promise.all(screens.map(maskAndEncode));
  const markers = [
    ...WORDS.map(wordMarker),
    ...TITLES.map((title) => textMarker('window titles', title)),
    ...APPS.map((app) => textMarker('app names', app)),
    timeMarker(startedAt),
    ...screens.flatMap((screen) => screenMarkers(screen, PIECES_OF_A_SCREEN)),
    ...frames.map(({ image }) => imageMarker(image)),
  ];
  return {
    startedAt,
    markers,
    keepInVault(vault) {
      const consent = consentTo(APPS);
      vault.write.saveConsent(consent);
      const session = vault.write.startSession({ consentId: consent.id, studyId: consent.studyId, startedAt });
      for (const [index, { details, image }] of frames.entries())
        vault.write.appendFrame(session, { ...details, number: index + 1, second: index * 60 }, image);
      for (const [index, app] of APPS.entries()) {
        const focus: Action = { kind: 'focus', app };
        vault.write.appendActions(session, [{ second: index * 60, frame: index + 1, action: focus }]);
      }
      for (const word of WORDS) {
        const { entries } = recordTyping(strokesOf(word), 0);
        const actions = entries.flatMap(({ second, action }) =>
          action.kind === 'focus' ? [] : [{ second, frame: 1, action }],
        );
        vault.write.appendActions(session, actions);
      }
    },
    keepInPlainFile(file) {
      const database = new Sqlite(file);
      database.exec('CREATE TABLE record (at TEXT, app TEXT, title TEXT, typed TEXT, screen BLOB, image BLOB)');
      const insert = database.prepare('INSERT INTO record VALUES (?, ?, ?, ?, ?, ?)');
      for (const [index, title] of TITLES.entries()) {
        const [app, screen, frame] = [APPS, screens, frames].map((list) => list[index % list.length]) as [
          string,
          RawScreen,
          (typeof frames)[number],
        ];
        insert.run(startedAt.toISOString(), app, title, WORDS.join(' '), screen.pixels, frame.image);
      }
      database.close();
    },
  };
}

async function drawScreen(app: string, title: string): Promise<RawScreen> {
  const lines = Array.from({ length: 14 }, (_, line) => {
    const text = `${line + 1}. ${WORDS[line % WORDS.length]} for ${title}`;
    return `<text x="20" y="${70 + line * 22}" font-family="DejaVu Sans" font-size="15">${text}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SCREEN.width}" height="${SCREEN.height}">
    <rect width="100%" height="100%" fill="#f4f4f0"/><text x="20" y="30" font-size="20">${app}</text>${lines.join('')}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: new Uint8Array(data), width: info.width, height: info.height };
}

async function maskAndEncode({ pixels, width, height }: RawScreen) {
  const allowed = [{ x: 0, y: 0, width, height }];
  const outcome = await redactAlone({ pixels, width, height, allowed });
  if (outcome.kind === 'refused') throw new Error(`The screen was not masked: ${outcome.reason}`);
  const image = await encodeFrame(outcome.pixels, width, height);
  const { redactions } = outcome;
  const details: Omit<FrameDetails, 'number' | 'second'> = { width, height, mediaType: 'image/webp', redactions };
  return { details, image };
}

function strokesOf(word: string): KeyStroke[] {
  return scancodesOf(word).map((scancode, index) => ({ scancode, downMs: index * 150, upMs: index * 150 + 80 }));
}

function consentTo(apps: readonly string[]): Consent {
  return Consent.parse({
    id: crypto.randomUUID(),
    studyId: StudyId.parse('attacked-study'),
    decision: 'given',
    choices: { actions: true, frames: true, appNames: true, upload: false },
    studySha256: '0'.repeat(64),
    noticeLanguage: 'en',
    redactionVersion: REDACTION_VERSION,
    givenAt: 1,
    endedAt: null,
    expires: '2100-01-01T00:00:00.000Z',
    allowedApps: apps.map((app) => AppId.parse(app)),
  });
}
