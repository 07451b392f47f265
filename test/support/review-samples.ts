import { PLATFORM_NOTICES } from '@clearpane/consent';
import {
  AppId,
  ConsentId,
  PROHIBITED_USES,
  RecordedAction,
  SessionId,
  Sha256,
  Study,
  StudyId,
} from '@clearpane/contracts';
import type { FrameDetails, LedgerEntry, Redaction, Status } from '@clearpane/contracts';
import type { ConsentRecordSummary, ScreenTest, StudyView } from '@clearpane/contracts/review-api';
import sharp from 'sharp';
import { prepareInMemory, sendInMemory } from './in-memory-bundles.ts';
import { sampleRecordTexts } from './record-samples.ts';
import type { InMemoryAgent, InMemoryBundle, InMemorySession } from './review-api-in-memory.ts';

const WIDTH = 1280;
const HEIGHT = 720;

/** A made-up study with a recipient, one answer of each kind still open. */
export function sampleStudy(overrides: Partial<Study> = {}): Study {
  return Study.parse({
    schema: 'clearpane-study/1',
    id: 'calendar-study',
    controller: 'Northwind Research, Example Street 1, Berlin',
    contact: 'studies@northwind.example',
    categories: ['actions', 'frames', 'app-names'],
    recipient: {
      name: 'Northwind Research',
      collectorUrl: 'http://127.0.0.1:9/',
      collectorPublicKey: 'A'.repeat(43),
      stewardRecipient: `age1${'q'.repeat(58)}`,
    },
    prohibitedUses: [...PROHIBITED_USES],
    retentionDays: 30,
    coolingOffHours: 24,
    consentDays: 90,
    expires: '2099-01-01T00:00:00Z',
    statements: {
      modelsMayAutomateParticipantsWork: false,
      modelsMayBeSold: false,
      modelsMayLeaveTheCompany: false,
      dataOwner: 'Northwind Research',
      nothingIsPaidOrWithheld: true,
    },
    impactAssessment: { reference: 'DPIA-2026-014', sha256: 'a'.repeat(64) },
    worksCouncilAgreement: {
      reference: 'BV 7/2026',
      sha256: 'b'.repeat(64),
      council: 'Works council of Northwind Berlin',
      publicKey: 'C'.repeat(43),
    },
    notices: [
      {
        language: 'en',
        title: 'How people plan their week',
        purpose: 'This study trains models to use computers.',
        whatIsKept:
          'In the apps you allow: what kind of thing you did, and pictures of the screen with all text masked.',
        whoReceives: 'Northwind Research receives the sessions that you approve, and nothing else.',
        howLong: 'Northwind keeps an approved session for two years.',
        transfers: 'None outside the European Union.',
        howToTakeBack: 'Open Sent and take a bundle back, or stop and leave on this page.',
        trainedModels: 'A trained model cannot forget. What you take back is left out of every later training.',
        authority: 'You can complain to the data protection authority of Berlin.',
      },
    ],
    ...overrides,
  });
}

/** A study as the pane lists it, not answered yet. */
export function sampleView(study = sampleStudy()): StudyView {
  return {
    study,
    studySha256: Sha256.parse('5'.repeat(64)),
    standing: 'not-asked',
    choices: null,
    consentExpires: null,
    revocation: null,
    isCurrent: false,
  };
}

/** An agent with two sessions, a joined study and a few things in its ledger; everything in it is invented. */
export async function sampleAgent(): Promise<InMemoryAgent> {
  const minute = 60_000;
  const early = await sampleSession(
    '0b9f5a30-7c1e-4c43-9d6d-0a1b2c3d4e5f',
    new Date(Date.now() - 26 * 60 * minute),
    12,
  );
  const late = await sampleSession('1c8e6b41-8d2f-4d54-8e7e-1b2c3d4e5f60', new Date(Date.now() - 9 * minute), 8);
  return {
    status: sampleStatus(),
    studies: [sampleView()],
    problems: [],
    records: [],
    agreed: new Map(),
    platformNotices: [...PLATFORM_NOTICES],
    policy: { kind: 'none' },
    apps: [
      { id: AppId.parse('calendar'), name: 'Calendar', isAllowed: true, deniedBy: null },
      { id: AppId.parse('customer-form'), name: 'Customer form', isAllowed: false, deniedBy: null },
      { id: AppId.parse('thunderbird'), name: 'Thunderbird', isAllowed: false, deniedBy: 'built-in' },
      { id: AppId.parse('payroll'), name: 'Payroll', isAllowed: false, deniedBy: 'policy' },
    ],
    sessions: [late, early],
    screenTest: await sampleScreenTest(),
    interfaceWords: [],
    bundles: [],
    collectors: [],
    isOffline: false,
    ledger: sampleLedger(),
    ledgerReport: { problems: [], rollback: 'cannot-tell', cosigned: [] },
    changes: [],
    failures: new Map(),
    coversOlderCopies: false,
    alterPart: null,
  };
}

/** An agent that has never been asked anything. */
export async function freshAgent(): Promise<InMemoryAgent> {
  return {
    ...(await sampleAgent()),
    sessions: [],
    ledger: [],
    apps: [],
    status: { ...sampleStatus(), light: { state: 'off' } },
  };
}

/** Makes the sample study a joined one, with its record. */
export function joinSample(agent: InMemoryAgent): void {
  const [view] = agent.studies;
  if (!view) throw new Error('The sample has one study.');
  const answeredAt = new Date(Date.now() - 1700 * 60_000).toISOString();
  Object.assign(view, {
    standing: 'joined',
    isCurrent: true,
    choices: { actions: true, frames: true, appNames: true, upload: true },
    consentExpires: new Date(Date.parse(answeredAt) + view.study.consentDays * 86_400_000).toISOString(),
  });
  const summary: ConsentRecordSummary = {
    consentId: ConsentId.parse('2d7f7c52-9e30-4e65-8f8f-2c3d4e5f6071'),
    studyId: view.study.id,
    studyTitle: view.study.notices[0]?.title ?? view.study.id,
    decision: 'given',
    answeredAt,
    ending: null,
  };
  agent.records = [{ summary, ...sampleRecordTexts(summary, view) }];
}

/** Seals every session of the sample into a bundle that its collector holds. */
export async function sendSamples(agent: InMemoryAgent): Promise<InMemoryBundle[]> {
  const [view] = agent.studies;
  if (!view) throw new Error('The sample has one study.');
  const bundles = await Promise.all(agent.sessions.map((session) => prepareInMemory(session, view.study)));
  agent.bundles = bundles;
  for (const bundle of bundles) sendInMemory({ agent }, bundle);
  return bundles;
}

function sampleStatus(): Status {
  return {
    light: {
      state: 'recording',
      studyId: StudyId.parse('calendar-study'),
      since: new Date(Date.now() - 9 * 60_000).toISOString(),
      categories: ['actions', 'frames', 'app-names'],
      apps: ['Calendar', 'Customer form'],
      actionCount: 40,
      frameCount: 8,
      masking: 'reading',
    },
    joinedStudies: [],
    version: '0.1.0',
    keyProtection: 'file',
    waitingUploads: 0,
    uploadProblem: null,
    isThrowaway: true,
  };
}

/** What a test of a calendar's window shows: labels are readable, everything else is masked; all of it invented. */
async function sampleScreenTest(): Promise<ScreenTest> {
  const [width, height] = [WIDTH, HEIGHT];
  const labels = ['Today', 'Week', 'Month', 'New event', 'Settings']
    .map(
      (label, index) =>
        `<text x="${180 + index * 130}" y="40" font-family="DejaVu Sans" font-size="18">${label}</text>`,
    )
    .join('');
  const cells = Array.from({ length: 24 }, (_, cell) => {
    const [x, y] = [176 + (cell % 6) * 184, 96 + Math.floor(cell / 6) * 144];
    const mask = cell % 3 === 0 ? '' : `<rect x="${x + 16}" y="${y + 40}" width="128" height="32" fill="#3f4a4d"/>`;
    return `<rect x="${x}" y="${y}" width="184" height="144" fill="none" stroke="#c9d2d5"/>${mask}`;
  }).join('');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#f5f7f8"/><rect width="160" height="100%"/>${labels}${cells}<rect x="1152" y="8" width="64" height="64" fill="#3f4a4d"/></svg>`;
  const picture = await sharp(Buffer.from(drawing)).webp({ quality: 75, effort: 0 }).toBuffer();
  return {
    kind: 'frame',
    masking: 'reading',
    image: new Blob([new Uint8Array(picture)], { type: 'image/webp' }),
    width,
    height,
    masks: [
      { category: 'outside', count: 1, share: 0.125 },
      { category: 'cell', count: 16, share: 0.0711 },
      { category: 'picture', count: 1, share: 0.0044 },
      { category: 'field', count: 1, share: 0.0004 },
    ],
  };
}

async function sampleSession(id: string, startedAt: Date, frameCount: number): Promise<InMemorySession> {
  const frames = Array.from({ length: frameCount }, (_, index) => sampleFrame(index + 1));
  const images = new Map<number, Uint8Array>();
  for (const frame of frames) images.set(frame.number, await drawFrame(frame));
  const actions = sampleActions(frameCount);
  const summary = {
    id: SessionId.parse(id),
    studyId: StudyId.parse('calendar-study'),
    startedAt: startedAt.toISOString(),
    durationSeconds: frameCount * 12,
    end: 'paused' as const,
    actionCount: actions.length,
    frameCount,
    sizeBytes: frameCount * 14_200 + actions.length * 61,
    apps: ['Calendar', 'Customer form'],
  };
  return { content: { summary, actions, frames }, images };
}

function sampleActions(frameCount: number): RecordedAction[] {
  const actions: unknown[] = [];
  const add = (second: number, frame: number | null, action: unknown) =>
    actions.push({ sequence: actions.length + 1, second, frame, action });
  add(0, null, { kind: 'focus', app: 'Calendar' });
  for (let frame = 1; frame <= frameCount; frame += 1) {
    const second = (frame - 1) * 12;
    if (frame === 4) add(second, frame, { kind: 'gap', reason: 'denied-window' });
    if (frame === 5) add(second, frame, { kind: 'focus', app: 'Customer form' });
    add(second + 2, frame, { kind: 'click', button: 'left', count: 1, position: { x: 0.2 + 0.03 * frame, y: 0.31 } });
    add(second + 5, frame, { kind: 'text', length: frame % 3 === 0 ? 'long' : 'medium' });
    add(second + 8, frame, { kind: 'shortcut', name: 'save' });
    if (frame % 2 === 0)
      add(second + 9, frame, { kind: 'scroll', direction: 'down', steps: 3, position: { x: 0.5, y: 0.62 } });
  }
  return actions.map((action) => RecordedAction.parse(roundPositions(action)));
}

function roundPositions(action: unknown): unknown {
  return JSON.parse(JSON.stringify(action), (_key, value: unknown) => {
    return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
  });
}

function sampleFrame(number: number): FrameDetails {
  const redactions: Redaction[] = [{ category: 'outside', x: 0, y: 0, width: 128, height: HEIGHT }];
  for (let row = 0; row < 6; row += 1) {
    redactions.push({
      category: 'text',
      x: 192 + ((row * 5 + number) % 4) * 64,
      y: 128 + row * 72,
      width: 256,
      height: 32,
    });
  }
  redactions.push({ category: 'picture', x: 1024, y: 128, width: 128, height: 128 });
  redactions.push({ category: 'field', x: 192, y: 576, width: 256, height: 32 });
  redactions.push({ category: 'code', x: 1024, y: 288, width: 128, height: 128 });
  return { number, second: (number - 1) * 12, width: WIDTH, height: HEIGHT, mediaType: 'image/webp', redactions };
}

async function drawFrame({ redactions, number }: FrameDetails): Promise<Uint8Array> {
  const masks = redactions
    .map(({ x, y, width, height, category }) => {
      const colour = category === 'outside' ? '#000' : '#3f4a4d';
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`;
    })
    .join('');
  const lines = Array.from({ length: 8 }, (_, row) => `<path d="M160 ${112 + row * 72}H1240" stroke="#d8dee0"/>`).join(
    '',
  );
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="#f5f7f8"/><rect x="128" width="1152" height="64" fill="#${number % 2 ? '2f6f8f' : '38761d'}"/>${lines}${masks}</svg>`;
  return new Uint8Array(await sharp(Buffer.from(picture)).webp({ quality: 75, effort: 0 }).toBuffer());
}

function sampleLedger(): LedgerEntry[] {
  const at = (minutesAgo: number) => new Date(Date.now() - minutesAgo * 60_000).toISOString();
  return [
    {
      sequence: 1,
      kind: 'consent-given',
      at: at(1700),
      facts: { studyId: 'calendar-study', actions: true, frames: true },
    },
    { sequence: 2, kind: 'session-started', at: at(1560), facts: { sessionNumber: 1 } },
    { sequence: 3, kind: 'session-ended', at: at(1557), facts: { end: 'paused' } },
    { sequence: 4, kind: 'deleted', at: at(1500), facts: { frameCount: 2, actionCount: 11 } },
  ];
}
