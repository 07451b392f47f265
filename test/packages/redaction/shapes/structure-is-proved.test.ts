import { expect, test } from 'vitest';
import { lookAt, paint, type Found } from './look-at.ts';

test('panels, cards, buttons and lines leave no mark, also where they cross', async () => {
  const pieces = {
    'rounded button': '<rect x="60.5" y="40.5" width="120" height="31" rx="6" fill="#2060c0"/>',
    'selected row between two borders': `<rect x="100" y="0" width="1" height="500" fill="#999"/><rect x="500" y="0" width="1" height="500" fill="#999"/>
      <rect x="101" y="60" width="399" height="44" fill="#cfe3ff"/>`,
    'card over lines of a calendar': `${[60, 100, 140, 180, 220].map((y) => `<rect x="10" y="${y}" width="780" height="1" fill="#ccc"/>`).join('')}
      <rect x="200" y="80" width="160" height="90" rx="4" fill="#7aa5e0"/>`,
    'event whose corners end sooner on one side, over lines of a calendar': `${[80, 120, 160, 200].map((y) => `<rect x="10" y="${y}" width="780" height="1" fill="#dadce0"/>`).join('')}
      <path d="M60 80H295Q300 80 300 85V191Q300 196 295 196H60Z" fill="#d93025"/>`,
    'L-shaped panel': '<path d="M0 0H800V60H120V500H0Z" fill="#30507a"/>',
    'field with a border': '<rect x="60.5" y="40.5" width="300" height="29" fill="#fff" stroke="#888"/>',
  };
  const masked: Record<string, number> = {};
  for (const [name, svg] of Object.entries(pieces)) masked[name] = share(await lookAt(svg));
  // Of a crossed card's soft corners specks may stay.
  for (const [name, value] of Object.entries(masked))
    expect({ name, isSmall: value < 0.002 }).toEqual({ name, isSmall: true });
});

test('the outlines are where fields, filled buttons and cards over lines are', async () => {
  const found =
    await lookAt(`<rect x="0" y="100" width="800" height="1" fill="#ccc"/><rect x="0" y="140" width="800" height="1" fill="#ccc"/>
    <rect x="200" y="80" width="160" height="90" fill="#7aa5e0"/><rect x="500" y="300" width="120" height="30" fill="#2060c0"/>`);
  const near = (left: number, top: number, right: number, bottom: number): boolean =>
    found.outlines.some(
      (box) => Math.max(...[box.left - left, box.top - top, box.right - right, box.bottom - bottom].map(Math.abs)) <= 2,
    );
  expect({ card: near(200, 80, 360, 170), button: near(500, 300, 620, 330) }).toEqual({ card: true, button: true });
});

test('a large empty outline that is no box does not claim the ground inside it', async () => {
  const found = await lookAt(
    '<rect x="150" y="120" width="690" height="470" rx="16" fill="#dfe8d8" transform="rotate(7 500 350)"/>',
    {
      width: 1000,
      height: 700,
    },
  );
  const covered = paint(found, found.marks);
  expect(covered[350 * 1000 + 500]).toBe(0);
  expect(share(found)).toBeLessThan(0.25);
});

test('stems between two separators are no sides of a box', async () => {
  const text = { x: 40, y: 79, size: 18, font: 'DejaVu Sans', colour: '#000' };
  const texts = ['lll', 'HIL', 'llll'].map((words, at) => ({ ...text, words, x: 40 + at * 90 }));
  const under =
    '<rect x="10" y="58" width="700" height="1" fill="#999"/><rect x="10" y="86" width="700" height="1" fill="#999"/>';
  const found = await lookAt(under, { texts });
  const STRUCTURE = 4;
  let stems = 0;
  for (let y = 64; y < 80; y++) {
    for (let x = 0; x < 800; x++) if ((found.edges[y * 800 + x]! & STRUCTURE) !== 0) stems++;
  }
  expect(stems).toBe(0);
});

function share(found: Found): number {
  return paint(found, found.marks).reduce((sum, mark) => sum + mark, 0) / (found.width * found.height);
}
