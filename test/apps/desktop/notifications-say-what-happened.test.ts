import { noticeOf } from '@clearpane/desktop/state-notices';
import { describe, expect, test } from 'vitest';
import { answering, everyView, recording, studyId } from './made-up-views.ts';

const off = answering({ state: 'off' });
const idle = answering({ state: 'paused', studyId, cause: 'idle', until: null });
const paused = answering({ state: 'paused', studyId, cause: 'person', until: null });
const full = answering({ state: 'cannot-record', studyId, reason: 'disk-full' });

describe('Notifications say what happened', () => {
  test('that recording started, stopped by itself, or cannot be', () => {
    expect({
      started: noticeOf(off, recording([]), 'en'),
      startedAgain: noticeOf(paused, recording([]), 'de'),
      ended: noticeOf(recording([]), off, 'en'),
      failed: noticeOf(recording([]), full, 'de'),
      hangs: noticeOf(recording([]), { kind: 'silent' }, 'en'),
    }).toEqual({
      started: 'Recording started.',
      startedAgain: 'Die Aufzeichnung hat begonnen.',
      ended: 'Recording stopped. Nothing is recorded.',
      failed: 'Kann nicht aufzeichnen: Die Platte ist voll.',
      hangs: 'Cannot record: the recorder does not answer.',
    });
  });

  test('nothing is said of what the person did, of a rest, or of a counter that moved', () => {
    const quiet = [
      noticeOf(recording([]), paused, 'en'),
      noticeOf(recording([]), idle, 'en'),
      noticeOf(idle, recording([]), 'en'),
      noticeOf(recording(['Calendar']), recording(['Form']), 'en'),
      noticeOf({ kind: 'starting' }, off, 'en'),
    ];
    expect(quiet).toEqual([null, null, null, null, null]);
  });

  test('no notification names an app', () => {
    const said = everyView.flatMap((before) => everyView.map((after) => noticeOf(before, after, 'en') ?? ''));
    expect(said.filter((words) => /Calendar|Form/.test(words))).toEqual([]);
  });
});
