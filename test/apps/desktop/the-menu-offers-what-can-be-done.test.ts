import { buildMenu, type MenuEntry } from '@clearpane/desktop/menu';
import { describeLight } from '@clearpane/desktop/menu-words';
import { describe, expect, test } from 'vitest';
import { answering, everyView, recording, studyId } from './made-up-views.ts';

function labels(entries: MenuEntry[]): string[] {
  return entries.flatMap((entry) => (entry.kind === 'separator' ? [] : [entry.label]));
}

describe('The menu offers what can be done now', () => {
  test('it has at most eight entries, the state in words first and Quit last, whatever the state', () => {
    for (const view of everyView) {
      const shown = labels(buildMenu(view));
      expect(shown.length).toBeLessThanOrEqual(8);
      expect([shown[0], shown.at(-1)]).toEqual([describeLight(view).words, 'Quit']);
    }
  });

  test('while recording: pause, delete, open, studies, leave', () => {
    expect(labels(buildMenu(recording(['Calendar']), 'UTC'))).toEqual([
      'Recording since 09:12 · Calendar only',
      'Pause',
      'Delete last 15 minutes',
      'Open Clearpane',
      'Studies',
      'Stop and leave…',
      'Quit',
    ]);
  });

  test('pausing takes one click, for 15 minutes, an hour or until resumed', () => {
    const pause = buildMenu(recording([])).find((entry) => entry.kind === 'submenu');
    expect(pause).toEqual({
      kind: 'submenu',
      label: 'Pause',
      entries: [
        { kind: 'command', label: '15 minutes', command: { kind: 'pause', minutes: 15 } },
        { kind: 'command', label: '1 hour', command: { kind: 'pause', minutes: 60 } },
        { kind: 'command', label: 'Until I resume', command: { kind: 'pause', minutes: null } },
      ],
    });
  });

  test('a pause by the person offers to resume; one by the lock or by idleness does not', () => {
    const causes = ['person', 'locked', 'idle'] as const;
    const offers = causes.map(
      (cause) => labels(buildMenu(answering({ state: 'paused', studyId, cause, until: null })))[1],
    );
    expect(offers).toEqual(['Resume', 'Pause', 'Pause']);
  });

  test('off offers neither pause nor leave', () => {
    expect(labels(buildMenu(answering({ state: 'off' })))).toEqual([
      'Off. Nothing is recorded.',
      'Delete last 15 minutes',
      'Open Clearpane',
      'Studies',
      'Quit',
    ]);
  });

  test('after the agent gave up it can be started again', () => {
    expect(labels(buildMenu({ kind: 'stopped', error: null }))).toEqual([
      'Cannot record: the recorder keeps ending.',
      'Start again',
      'Open Clearpane',
      'Studies',
      'Quit',
    ]);
  });

  test('an upload that failed is said in the second line', () => {
    const view = answering(
      { state: 'off' },
      { uploadProblem: 'The collector could not be reached. Nothing was sent.' },
    );
    expect(labels(buildMenu(view))[1]).toBe('The collector could not be reached. Nothing was sent.');
  });
});
