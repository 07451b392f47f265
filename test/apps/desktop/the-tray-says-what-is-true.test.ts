import { BlockReason, MaskingMode, type DeletionReceipt } from '@clearpane/contracts';
import { describeDeletion, describeLight, describeTooltip } from '@clearpane/desktop/menu-words';
import { describe, expect, test } from 'vitest';
import { answering, everyView, recording, studyId } from './made-up-views.ts';

describe('The tray says what is true', () => {
  test('the shape is a filled pane only while rows are being committed', () => {
    const filled = everyView.filter((view) => describeLight(view, 'en').shape === 'recording');
    expect(filled.map((view) => view.kind === 'answering' && view.status.light.state)).toEqual([
      'recording',
      'recording',
    ]);
  });

  test('an agent that does not answer, ended or gave up is shown as unable to record', () => {
    const unknown = everyView.filter(({ kind }) => ['silent', 'restarting', 'stopped'].includes(kind));
    expect(unknown.map((view) => describeLight(view, 'en'))).toEqual([
      { shape: 'cannot-record', words: 'Cannot record: the recorder does not answer.' },
      { shape: 'cannot-record', words: 'Cannot record: the recorder ended. It is being started again.' },
      { shape: 'cannot-record', words: 'Cannot record: the recorder keeps ending.' },
    ]);
  });

  test('recording names its start and the apps', () => {
    const words = [['Calendar'], ['Calendar', 'Form'], ['Calendar', 'Form', 'Maps'], ['A', 'B', 'C', 'D'], []].map(
      (apps) => describeLight(recording(apps), 'en', 'UTC').words,
    );
    expect(words).toEqual([
      'Recording since 09:12 · Calendar only',
      'Recording since 09:12 · Calendar and Form only',
      'Recording since 09:12 · Calendar, Form and Maps only',
      'Recording since 09:12 · A, B and 2 more apps only',
      'Recording since 09:12',
    ]);
  });

  test('recording says how frames are masked, and nothing of it where no frames are taken', () => {
    const words = [...MaskingMode.options, null].map(
      (masking) => describeLight(recording(['Calendar'], masking), 'en', 'UTC').words,
    );
    expect(words).toEqual([
      'Recording since 09:12 · Calendar only · interface words stay readable',
      'Recording since 09:12 · Calendar only · interface words stay readable, reading is slow here',
      'Recording since 09:12 · Calendar only · all text is masked: reading is not available here',
      'Recording since 09:12 · Calendar only',
    ]);
  });

  test('a pause says why and until when', () => {
    const until = '2026-11-17T10:30:00Z';
    const pauses = [
      answering({ state: 'paused', studyId, cause: 'person', until }),
      answering({ state: 'paused', studyId, cause: 'person', until: null }),
      answering({ state: 'paused', studyId, cause: 'locked', until: null }),
      answering({ state: 'paused', studyId, cause: 'idle', until: null }),
    ];
    expect(pauses.map((view) => describeLight(view, 'en', 'UTC'))).toEqual([
      { shape: 'paused', words: 'Paused by you until 10:30' },
      { shape: 'paused', words: 'Paused until you resume' },
      { shape: 'paused', words: 'Paused while the screen is locked' },
      { shape: 'paused', words: 'Paused while you are away' },
    ]);
  });

  test('every reason has words of its own', () => {
    const words = BlockReason.options.map(
      (reason) => describeLight(answering({ state: 'cannot-record', studyId, reason }), 'en').words,
    );
    expect(new Set(words).size).toBe(BlockReason.options.length);
    expect(words).toContain('Cannot record: the disk is full.');
    expect(words.filter((sentence) => !/^Cannot record: [a-zA-Z].*\.$/.test(sentence))).toEqual([]);
  });

  test('an agent that said why it cannot start is quoted', () => {
    const error = {
      code: 'already-running',
      happened: 'Another Clearpane is running.',
      meaning: '',
      remedy: '',
    } as const;
    expect(describeLight({ kind: 'stopped', error }, 'en').words).toBe('Cannot record: another Clearpane is running.');
  });

  test('the tooltip names a throwaway set-up', () => {
    expect([
      describeTooltip(answering({ state: 'off' }), 'en'),
      describeTooltip(answering({ state: 'off' }, { isThrowaway: true }), 'en'),
    ]).toEqual(['Clearpane: Off. Nothing is recorded.', 'Clearpane (demonstration): Off. Nothing is recorded.']);
  });

  test('a deletion is told in numbers, and says so where older copies stay readable', () => {
    const receipt: DeletionReceipt = {
      id: '7f3a0000-0000-4000-8000-000000000000',
      kind: 'recent',
      actionCount: 131,
      frameCount: 1,
      sessionCount: 1,
      sizeBytes: 411_200,
      fileCount: 4,
      coversOlderCopies: false,
      deletedAt: '2026-11-17T10:30:00Z',
    };
    expect(describeDeletion(receipt, 'en')).toEqual({
      message: '1 frame and 131 actions deleted.',
      detail:
        '412 kB, gone from 4 files. Receipt 7f3a0000-0000-4000-8000-000000000000.\nThe key of your vault is a file, so a copy of our files made earlier can still be opened.',
      buttons: ['Close'],
      cancel: 0,
    });
    expect(describeDeletion({ ...receipt, frameCount: 0 }, 'en').message).toBe('131 actions deleted.');
    const nothing = { ...receipt, actionCount: 0, frameCount: 0 };
    expect(describeDeletion(nothing, 'en').message).toBe('Nothing was kept from the last 15 minutes.');
  });
});
