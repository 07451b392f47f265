import { decideRestart } from '@clearpane/desktop/restart-policy';
import { describe, expect, test } from 'vitest';

describe('The agent is restarted, but not for ever', () => {
  test('each end within a minute doubles the wait, and the fifth is the last', () => {
    const ends: number[] = [];
    const decisions = [0, 1000, 2000, 3000, 4000].map((now) => {
      ends.push(now);
      return decideRestart(ends, now);
    });
    expect(decisions).toEqual([
      { kind: 'restart', afterMs: 250 },
      { kind: 'restart', afterMs: 500 },
      { kind: 'restart', afterMs: 1000 },
      { kind: 'restart', afterMs: 2000 },
      { kind: 'stop' },
    ]);
  });

  test('an end that lies a minute back no longer counts', () => {
    expect(decideRestart([0, 10, 20, 30, 60_020], 60_020)).toEqual({ kind: 'restart', afterMs: 500 });
  });
});
