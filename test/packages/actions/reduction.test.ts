import { describe, expect, it } from 'vitest';
import { click, codes, desk, key, named, play, press, release, wheel } from './player.ts';

const actions = (...parameters: Parameters<typeof play>) => play(...parameters).map(({ action }) => action);

describe('clicks', () => {
  it('keeps a click with its place on the monitor, to four decimals', () => {
    expect(play(click(1500, 433, 77))).toEqual([
      { second: 1, frame: null, action: { kind: 'click', button: 'left', count: 1, position: { x: 0.333, y: 0.154 } } },
    ]);
  });

  it('counts double and triple clicks and starts anew with the fourth', () => {
    const counts = actions([0, 200, 400, 600].flatMap((time) => click(time, 200, 200, 3)));
    expect(counts).toMatchObject([
      { button: 'middle', count: 3 },
      { button: 'middle', count: 1 },
    ]);
  });

  it('keeps clicks apart that are too slow, too far or of different buttons', () => {
    const counts = actions([
      ...click(0, 200, 200),
      ...click(600, 200, 200),
      ...click(700, 206, 200),
      ...click(800, 206, 200, 2),
    ]);
    expect(counts).toMatchObject([{ count: 1 }, { count: 1 }, { count: 1 }, { button: 'right', count: 1 }]);
  });

  it('calls a press that moved more than eight pixels a drag', () => {
    expect(
      actions([press(0, 200, 100), release(900, 209, 100), press(2000, 200, 100), release(2100, 208, 100)]),
    ).toEqual([
      { kind: 'drag', button: 'left', from: { x: 0.1, y: 0.2 }, to: { x: 0.109, y: 0.2 } },
      { kind: 'click', button: 'left', count: 1, position: { x: 0.1, y: 0.2 } },
    ]);
  });

  it('drops a drag that ends in a denied window', () => {
    expect(actions([press(0, 200, 50), release(500, 950, 50)])).toEqual([{ kind: 'gap', reason: 'denied-window' }]);
  });

  it('never clamps a point of another monitor into this one', () => {
    expect(actions(click(0, 1150, 200))).toEqual([{ kind: 'gap', reason: 'denied-window' }]);
  });
});

describe('scrolling', () => {
  it('merges turns of the wheel in one direction within a second', () => {
    expect(actions([wheel(0, 1), wheel(900, 1), wheel(1000, -1), wheel(2500, -1)])).toMatchObject([
      { kind: 'scroll', direction: 'down', steps: 2 },
      { direction: 'up', steps: 1 },
      { direction: 'up', steps: 1 },
    ]);
  });
});

describe('keys', () => {
  it('folds typing, spaces and corrections into one length', () => {
    const typed = [codes.a, codes.one, codes.space, codes.backspace, codes.z];
    expect(actions(typed.map((code, index) => key(index * 100, code)))).toEqual([{ kind: 'text', length: 'medium' }]);
  });

  it('knows three lengths only', () => {
    const lengths = [4, 5, 19, 20, 500].map((count) =>
      actions(Array.from({ length: count }, (_unused, index) => key(index * 10, codes.a))),
    );
    expect(lengths.flat()).toMatchObject(['short', 'medium', 'medium', 'long', 'long'].map((length) => ({ length })));
  });

  it('ends a text after two seconds, at a click, a shortcut and a navigation key', () => {
    const kinds = actions([
      key(0, codes.a),
      key(2001, codes.a),
      ...click(2100, 200, 200),
      key(2300, codes.a),
      key(2400, named.enter),
      key(2500, codes.a),
      key(2600, codes.c, { ctrl: true }),
    ]).map(({ kind }) => kind);
    expect(kinds).toEqual(['text', 'text', 'click', 'text', 'key', 'text', 'shortcut']);
  });

  it('counts repeats of a navigation key', () => {
    expect(actions([key(0, named.left), key(400, named.left), key(430, named.left), key(460, named.f5)])).toEqual([
      { kind: 'key', name: 'left', repeats: 3 },
      { kind: 'key', name: 'f5', repeats: 1 },
    ]);
  });

  it('names the listed shortcuts', () => {
    const names = actions([
      key(0, codes.c, { ctrl: true }),
      key(10, codes.z, { meta: true }),
      key(20, codes.z, { ctrl: true, shift: true }),
      key(30, named.tab, { ctrl: true }),
      key(40, named.tab, { ctrl: true, shift: true }),
      key(50, named.tab, { alt: true }),
      key(60, 0x3e, { alt: true }),
    ]);
    expect(names).toEqual(
      ['copy', 'undo', 'redo', 'next-tab', 'previous-tab', 'switch-window', 'close'].map((name) => ({
        kind: 'shortcut',
        name,
      })),
    );
  });

  it('keeps nothing of modifiers alone and of combinations that are not listed', () => {
    expect(
      play([
        key(0, named.ctrl, { ctrl: true }),
        key(10, 0x2a, { shift: true }),
        key(20, codes.a, { ctrl: true, alt: true }),
        key(30, codes.one, { ctrl: true }),
        key(40, codes.a, { alt: true }),
        key(50, 0x3a),
      ]),
    ).toEqual([]);
  });

  it('takes a character of the third level for text', () => {
    expect(
      actions([key(0, named.altGraph, { alt: true }), key(10, 0x10, { alt: true }), key(20, 0x10, { alt: true })]),
    ).toEqual([{ kind: 'text', length: 'short' }]);
  });
});

describe('where input is not allowed', () => {
  it('leaves one gap for a whole stretch', () => {
    const denied = { ...desk, focus: 10 };
    expect(play([key(5000, codes.a), key(9000, named.enter), ...click(9500, 950, 50)], denied)).toEqual([
      { second: 5, frame: null, action: { kind: 'gap', reason: 'denied-window' } },
    ]);
  });

  it('says unknown where nobody has said what is allowed or what is focused', () => {
    expect(actions([key(0, codes.a), ...click(1, 200, 200)], null)).toEqual([
      { kind: 'gap', reason: 'unknown-window' },
    ]);
    expect(actions([key(0, codes.a)], { ...desk, focus: null })).toEqual([{ kind: 'gap', reason: 'unknown-window' }]);
  });

  it('opens a new gap only after something allowed', () => {
    const kinds = actions([...click(0, 950, 50), ...click(1000, 200, 50), ...click(2000, 950, 50)]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['gap', 'click', 'gap']);
  });
});
