import { createReducer } from '@clearpane/actions';
import { describe, expect, it } from 'vitest';
import { accept, answer, click, codes, desk, key, named } from './player.ts';

const deniedFocus = { ...desk, revision: 2, focus: 10 };
const otherFocus = { ...desk, revision: 2, focus: 30 };

function started() {
  const reducer = createReducer();
  reducer.observe({ whereabouts: desk, frame: null, elapsedMs: 0 });
  expect(reducer.drain()).toEqual([{ second: 0, frame: null, action: { kind: 'focus', app: 1 } }]);
  return reducer;
}

function actionsOf(reducer: ReturnType<typeof started>) {
  return [...reducer.drain(), ...reducer.end()].map(({ action }) => action);
}

describe('confirmation', () => {
  it('releases nothing before the answer to a probe', () => {
    const reducer = started();
    for (const event of click(10, 200, 200)) accept(reducer, event, desk);
    reducer.tick(5000);
    expect(reducer.drain()).toEqual([]);
    answer(reducer, 1, desk, 5000);
    reducer.tick(5000);
    expect(reducer.drain()).toMatchObject([{ action: { kind: 'click' } }]);
  });

  it('does not take the answer to an earlier probe for a later event', () => {
    const reducer = started();
    accept(reducer, key(10, codes.a), desk);
    expect(reducer.awaitProbe(1)).toBe(true);
    accept(reducer, key(20, named.enter), desk);
    reducer.confirm(1, { whereabouts: desk, frame: null, elapsedMs: 30 });
    expect(actionsOf(reducer)).toEqual([{ kind: 'text', length: 'short' }]);
  });

  it('makes a gap of typing that the focus left before the answer', () => {
    const reducer = started();
    accept(reducer, key(10, codes.a), desk);
    answer(reducer, 1, deniedFocus, 100);
    expect(actionsOf(reducer)).toEqual([{ kind: 'gap', reason: 'window-moved' }]);
  });

  it('makes a gap of typing, too, where the focus came back before the answer', () => {
    const reducer = started();
    accept(reducer, key(10, codes.a), desk);
    reducer.observe({ whereabouts: deniedFocus, frame: null, elapsedMs: 50 });
    answer(reducer, 1, desk, 100);
    expect(actionsOf(reducer)).toEqual([
      { kind: 'gap', reason: 'window-moved' },
      { kind: 'focus', app: 1 },
    ]);
  });

  it('makes a gap of a click whose window is no longer under it', () => {
    const reducer = started();
    for (const event of click(10, 200, 200)) accept(reducer, event, desk);
    answer(reducer, 1, { ...desk, windows: desk.windows.filter(({ window }) => window !== 20) }, 100);
    expect(actionsOf(reducer)).toEqual([{ kind: 'gap', reason: 'window-moved' }]);
  });

  it('keeps the change of window itself, and tells which app has the focus next', () => {
    const reducer = started();
    accept(reducer, key(10, named.tab, { alt: true }), desk);
    answer(reducer, 1, otherFocus, 100);
    expect(actionsOf(reducer)).toEqual([
      { kind: 'shortcut', name: 'switch-window' },
      { kind: 'focus', app: 2 },
    ]);
  });

  it('keeps nothing of the change of window in a denied app', () => {
    const reducer = started();
    reducer.observe({ whereabouts: deniedFocus, frame: null, elapsedMs: 5 });
    accept(reducer, key(10, named.tab, { alt: true }), deniedFocus);
    answer(reducer, 1, desk, 100);
    expect(actionsOf(reducer)).toEqual([
      { kind: 'gap', reason: 'denied-window' },
      { kind: 'focus', app: 1 },
    ]);
  });

  it('keeps an Enter that closed a dialog of the same app', () => {
    const dialog = { window: 21, app: 1, x: 150, y: 50, width: 100, height: 100 };
    const withDialog = { ...desk, focus: 21, windows: [dialog, ...desk.windows] };
    const reducer = started();
    accept(reducer, key(10, named.enter), withDialog);
    answer(reducer, 1, desk, 100);
    expect(actionsOf(reducer)).toEqual([{ kind: 'key', name: 'enter', repeats: 1 }]);
  });

  it('ends a text where the focus changes within one app', () => {
    const second = { window: 21, app: 1, x: 150, y: 50, width: 100, height: 100 };
    const inSecond = { ...desk, focus: 21, windows: [second, ...desk.windows] };
    const reducer = started();
    accept(reducer, key(10, codes.a), desk);
    answer(reducer, 1, desk, 100);
    accept(reducer, key(150, codes.a), inSecond);
    answer(reducer, 2, inSecond, 200);
    expect(actionsOf(reducer)).toEqual([
      { kind: 'text', length: 'short' },
      { kind: 'text', length: 'short' },
    ]);
  });

  it('makes a gap of what nobody answered for', () => {
    const reducer = started();
    accept(reducer, key(10, codes.a), desk);
    reducer.awaitProbe(1);
    reducer.expire();
    expect(actionsOf(reducer)).toEqual([{ kind: 'gap', reason: 'unknown-window' }]);
  });

  it('drops at the end what was not confirmed', () => {
    const reducer = started();
    accept(reducer, key(10, codes.a), desk);
    expect(actionsOf(reducer)).toEqual([]);
  });

  it('stamps an action with the frame at its first event', () => {
    const reducer = started();
    accept(reducer, key(10, codes.a), desk, 7);
    accept(reducer, key(20, codes.a), desk, 8);
    answer(reducer, 1, desk, 100);
    expect(reducer.end()).toEqual([{ second: 0, frame: 7, action: { kind: 'text', length: 'short' } }]);
  });

  it('counts on when the clock of the hook wraps', () => {
    const reducer = started();
    const wrap = 2 ** 32;
    const times = [wrap - 1000, wrap - 500, 0, 500, 3000];
    times.forEach((time, index) => {
      const elapsedMs = 10_000 + ((time - (wrap - 1000)) | 0);
      reducer.accept(key(time, codes.a), { whereabouts: desk, frame: null, elapsedMs });
      answer(reducer, index + 1, desk, elapsedMs);
    });
    expect(reducer.end().filter(({ action }) => action.kind === 'text')).toEqual([
      { second: 10, frame: null, action: { kind: 'text', length: 'short' } },
      { second: 14, frame: null, action: { kind: 'text', length: 'short' } },
    ]);
  });
});
