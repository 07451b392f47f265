import { writeFileSync } from 'node:fs';
import { openVault } from '@clearpane/vault';

const directory = process.argv[2];
const items = new Map();
const keyStore = {
  protection: 'operating-system',
  read: (name) => items.get(name) ?? null,
  write: (name, bytes) => void items.set(name, Uint8Array.from(bytes)),
  remove: (name) => void items.delete(name),
};
let minute = 0;
const now = () => new Date(Date.UTC(2026, 2, 2, 9, minute++));
const vault = await openVault({ directory, keyStore, now });
const { write } = vault;
const consent = (id, studyId, change = {}) => ({
  id,
  studyId,
  decision: 'given',
  choices: { actions: true, frames: true, appNames: true, upload: true },
  studySha256: 'a'.repeat(64),
  noticeLanguage: 'en',
  redactionVersion: 1,
  endedAt: null,
  expires: '2026-09-01T00:00:00.000Z',
  allowedApps: ['Lanternfish'],
  ...change,
});
const give = (id, studyId) =>
  write.together(() => {
    const { sequence } = write.appendLedger('consent-given', { studyId });
    const given = consent(id, studyId, { givenAt: sequence });
    write.saveConsent(given);
    return given;
  });
const left = give('11111111-1111-4111-8111-111111111111', 'map-study');
write.together(() => {
  const { sequence } = write.appendLedger('consent-withdrawn', { studyId: 'map-study' });
  write.saveConsent({ ...left, endedAt: sequence });
});
write.together(() => {
  const { sequence } = write.appendLedger('consent-refused', { studyId: 'reef-study' });
  write.saveConsent(
    consent('22222222-2222-4222-8222-222222222222', 'reef-study', {
      decision: 'refused',
      choices: { actions: false, frames: false, appNames: false, upload: false },
      givenAt: sequence,
      endedAt: sequence,
      allowedApps: [],
    }),
  );
});
const living = give('33333333-3333-4333-8333-333333333333', 'harbour-study');
const begin = () => write.startSession({ consentId: living.id, studyId: 'harbour-study', startedAt: now() });
const at = (second) => ({ second, frame: null, action: { kind: 'text', length: 'short' } });
const first = begin();
write.appendActions(first, [{ second: 1, frame: null, action: { kind: 'focus', app: 'Lanternfish' } }, at(2), at(3)]);
write.appendFrame(
  first,
  { number: 1, second: 2, width: 640, height: 400, mediaType: 'image/webp', redactions: [] },
  Buffer.concat([Buffer.from('RIFF\u0010\0\0\0WEBP', 'latin1'), Buffer.from('kept by the first version')]),
);
write.endSession(first, 'paused', 4);
await write.deleteAction(first, 2);
const open = begin();
write.appendActions(open, [at(1)]);
const id = '44444444-4444-4444-8444-444444444444';
write.writeOutboxFile(`${id}.age`, Buffer.from('sealed'));
write.together(() => {
  write.appendLedger('bundle-prepared', { bundleId: id, contentSha256: 'b'.repeat(64) });
  write.saveBundle({
    id,
    sessionId: first,
    studyId: 'harbour-study',
    state: 'prepared',
    contentSha256: 'b'.repeat(64),
    contentSizeBytes: 10,
    sealedSha256: 'c'.repeat(64),
    sealedSizeBytes: 6,
    parts: [],
    notBefore: null,
    problem: null,
    recipientName: 'Harbour Institute',
    collectorUrl: 'https://collector.example',
    collectorPublicKey: 'e'.repeat(43),
    deletionSecret: 'd'.repeat(43),
    ownIdentity: 'AGE-SECRET-KEY-MADE-UP',
    approval: null,
    receipt: null,
    withdrawalReceipt: null,
    sealedFileName: `${id}.age`,
  });
});
write.saveSetting('favourite', { app: 'Lanternfish' });
vault.close();
writeFileSync(
  `${directory}/key-items.json`,
  JSON.stringify(
    Object.fromEntries([...items].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')])),
    null,
    2,
  ) + '\n',
);
