import { randomUUID } from 'node:crypto';
import type { ConsentId, SessionEnd, StudyId } from '@clearpane/contracts';
import { ClearpaneError, Consent, FrameDetails, RecordedAction, SessionId } from '@clearpane/contracts';
import type { z } from 'zod';
import { createDeletion } from './deletion.ts';
import { dropDistrust, leaveDistrust } from './distrust.ts';
import { addCosignedCheckpoint } from './ledger/checkpoints.ts';
import { createReader, readIfWhole, translatedMethods } from './reader.ts';
import { appsOf } from './repositories/actions.ts';
import { requireWebp } from './require-webp.ts';
import type { VaultState } from './vault-state.ts';
import type { NewAction, VaultReader, VaultWriter } from './vault.ts';

type Recording = Pick<
  VaultWriter,
  'startSession' | 'appendActions' | 'appendFrame' | 'endSession' | 'closeOpenSessions'
>;

/** The writing side of an open vault. */
export function createWriter(state: VaultState): VaultWriter {
  const { keys, outbox, repositories, transact } = state;
  const methods: Omit<VaultWriter, keyof VaultWriter & symbol> = {
    together: transact,
    appendLedger: state.appendLedger,
    saveConsent: (consent) =>
      transact(() => {
        state.beforeConsentsChange();
        repositories.consents.save(keys.derive('consents'), parse(Consent, consent));
      }),
    addCosignedCheckpoint: (note, councils) => addCosignedCheckpoint(state, note, councils),
    saveAgreedStudy: (study) =>
      transact(() => {
        state.beforeConsentsChange();
        repositories.agreedStudies.save(keys.derive('agreed-studies'), study);
      }),
    distrustAnswers: () => leaveDistrust(state.directory, state.store),
    trustAnswers: () => dropDistrust(state.directory, state.store),
    ...createRecording(state, createReader(state)),
    saveBundle: (bundle) => transact(() => repositories.bundles.save(keys.vaultKey(), bundle)),
    removeBundle: (id) => {
      const file = repositories.bundles.get(keys.vaultKey(), id)?.sealedFileName;
      transact(() => {
        if (repositories.bundles.remove(id)) state.appendLedger('deleted', { kind: 'bundle', bundleId: id });
      });
      if (file) outbox.remove(file);
    },
    saveSetting: (name, value) =>
      transact(() => {
        state.beforeConsentsChange();
        repositories.settings.save(keys.derive('settings'), name, value);
      }),
    removeSetting: (name) => {
      transact(() => {
        state.beforeConsentsChange();
        repositories.settings.remove(name);
      });
    },
    writeOutboxFile: outbox.write,
    removeOutboxFile: (name) => {
      outbox.remove(name);
    },
    ...createDeletion(state),
  };
  return translatedMethods(methods) as VaultWriter;
}

function createRecording(state: VaultState, reader: VaultReader): Recording {
  const { keys, repositories, transact } = state;
  const { actions, frames, sessions } = repositories;

  function close(id: SessionId, end: SessionEnd, durationSeconds: number): void {
    const stored = sessions.get(keys.vaultKey(), id);
    if (!stored.isOpen) throw new ClearpaneError('not-found', 'This session is over already.');
    sessions.saveHeader(id, sessions.dataKey(keys.vaultKey(), id), { ...stored.header, end, durationSeconds });
    sessions.close(id);
    // All that was ever written, so that what is there and what was deleted can be held against it.
    const actionCount = stored.counts.actionCount + stored.header.deleted.actionCount;
    const frameCount = stored.counts.frameCount + stored.header.deleted.frameCount;
    state.appendLedger('session-ended', { sessionId: id, end, durationSeconds, actionCount, frameCount });
  }

  /** Whole seconds to the last row; 0 where the rows do not open: a damaged row must not keep the vault from starting. */
  function lastSecond(id: SessionId): number {
    const content = readIfWhole(reader, id);
    const seconds = [...(content?.actions ?? []), ...(content?.frames ?? [])].map(({ second }) => second);
    return seconds.reduce((last, second) => Math.max(last, second), 0);
  }

  return {
    startSession: ({ consentId, studyId, startedAt }) =>
      transact(() => {
        requireConsent(reader, consentId, studyId);
        const id = SessionId.parse(randomUUID());
        const header = {
          studyId,
          startedAt: startedAt.toISOString(),
          durationSeconds: null,
          end: null,
          apps: [],
          deleted: { actionCount: 0, frameCount: 0 },
        };
        // The entry first: the session bears its sequence.
        const { sequence } = state.appendLedger('session-started', { sessionId: id, studyId, consentId });
        sessions.create(keys.vaultKey(), { id, consentId, writtenAt: sequence, header });
        return id;
      }),
    appendActions: (id, entries) =>
      transact(() => {
        if (entries.length === 0) return [];
        const stored = sessions.get(keys.vaultKey(), id);
        const dataKey = sessions.dataKey(keys.vaultKey(), id);
        const recorded = entries.map((entry, index) => toRecorded(entry, stored.lastSequence + index + 1));
        const sizeBytes = recorded.reduce((sum, action) => sum + actions.append(dataKey, id, action), 0);
        const lastSequence = stored.lastSequence + recorded.length;
        sessions.grow(id, { lastSequence, actionCount: recorded.length, frameCount: 0, sizeBytes });
        const apps = [...new Set([...stored.header.apps, ...appsOf(recorded)])];
        if (apps.length > stored.header.apps.length) sessions.saveHeader(id, dataKey, { ...stored.header, apps });
        return recorded;
      }),
    appendFrame: (id, details, image) =>
      transact(() => {
        requireWebp(image);
        const dataKey = sessions.dataKey(keys.vaultKey(), id);
        const sizeBytes = frames.append(dataKey, id, parse(FrameDetails, details), image);
        sessions.grow(id, { lastSequence: 0, actionCount: 0, frameCount: 1, sizeBytes });
      }),
    endSession: (id, end, durationSeconds) => transact(() => close(id, end, durationSeconds)),
    closeOpenSessions: (end) =>
      transact(() => {
        const { readable, unreadable } = sessions.list(keys.vaultKey());
        const open = readable.filter(({ isOpen }) => isOpen);
        for (const { id } of open) close(id, end, lastSecond(id));
        // Nothing can be added to what does not open, but it must not stay open either.
        for (const id of unreadable.filter(sessions.isOpen)) {
          sessions.close(id);
          const { actionCount, frameCount } = sessions.counts(id);
          state.appendLedger('session-ended', { sessionId: id, end, actionCount, frameCount });
        }
        return open.map(({ id }) => id);
      }),
  };
}

function requireConsent(reader: VaultReader, consentId: ConsentId, studyId: StudyId): void {
  const consent = reader.consents().find(({ id }) => id === consentId);
  const isLiving = consent?.decision === 'given' && consent.endedAt === null && consent.studyId === studyId;
  if (!isLiving) throw new ClearpaneError('no-consent', 'There is no living consent for this study.');
}

function toRecorded({ second, frame, action }: NewAction, sequence: number): RecordedAction {
  return parse(RecordedAction, { sequence, second, frame, action });
}

function parse<Schema extends z.ZodType>(schema: Schema, value: z.input<Schema>): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new ClearpaneError('bad-input', 'This does not have the shape that the vault keeps.', { cause: parsed.error });
}
