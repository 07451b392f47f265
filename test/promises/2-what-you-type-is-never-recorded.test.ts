import { FromHookHost } from '@clearpane/contracts';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { key, play } from '../packages/actions/player.ts';

/** Scancodes of a QWERTY keyboard, as the hook gives them. */
const ROWS = [
  [0x10, 'qwertyuiop'],
  [0x1e, 'asdfghjkl'],
  [0x2c, 'zxcvbnm'],
  [0x02, '1234567890'],
] as const;

test('two secrets of one length class leave the same bytes, however they are typed', () => {
  const first = play(typed('hunter2', 35));
  const second = play(typed('correcthorsebatt', 61));
  expect(JSON.stringify(first)).toBe(JSON.stringify(second));
  expect(first).toEqual([{ second: 0, frame: null, action: { kind: 'text', length: 'medium' } }]);
});

test('no message of the hook host has a field that could carry a key, a character or a fine time', () => {
  const open = fieldsOf(FromHookHost, '').filter(({ holds }) => holds !== 'fixed word');
  // Every field that is not a word from a fixed list. A new one has to be argued for here.
  expect([...new Set(open.map(({ at, holds }) => `${at} ${holds}`))]).toEqual([
    '.number number',
    '.entries[].second number',
    '.entries[].frame number',
    '.entries[].action.count number',
    '.entries[].action.position.x number',
    '.entries[].action.position.y number',
    '.entries[].action.from.x number',
    '.entries[].action.from.y number',
    '.entries[].action.to.x number',
    '.entries[].action.to.y number',
    '.entries[].action.steps number',
    '.entries[].action.repeats number',
    '.entries[].action.app number',
  ]);
  // Typing has a length class of three and nothing else.
  const isSpoken = (second: number, text: object) =>
    FromHookHost.safeParse({
      type: 'actions',
      entries: [{ second, frame: null, action: { kind: 'text', ...text } }],
    }).success;
  const lengths = ['short', 'medium', 'long', '7', 'hunter2'].filter((length) => isSpoken(0, { length }));
  expect(lengths).toEqual(['short', 'medium', 'long']);
  expect([isSpoken(0.25, { length: 'short' }), isSpoken(0, { length: 'short', scancode: 30 })]).toEqual([false, false]);
});

function typed(words: string, pauseMs: number) {
  return [...words].map((letter, index) => {
    const [first, row] = ROWS.find(([, letters]) => letters.includes(letter)) ?? [0, ''];
    return key(100 + index * pauseMs, first + row.indexOf(letter));
  });
}

interface Field {
  at: string;
  holds: string;
}

/** Walks a schema to its leaves; a shape that would let unnamed fields through counts as a leaf of its own. */
function fieldsOf(schema: z.core.$ZodType, at: string): Field[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape).flatMap(([name, inner]) => fieldsOf(inner, `${at}.${name}`));
      return def.catchall?._zod.def.type === 'never' ? fields : [...fields, { at, holds: 'anything' }];
    }
    case 'union':
      return def.options.flatMap((option) => fieldsOf(option, at));
    case 'array':
      return fieldsOf(def.element, `${at}[]`);
    case 'nullable':
    case 'optional':
      return fieldsOf(def.innerType, at);
    case 'literal':
    case 'enum':
      return [{ at, holds: 'fixed word' }];
    default:
      return [{ at, holds: def.type }];
  }
}
