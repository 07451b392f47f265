import { isFlat, MASK_COLOUR } from '@clearpane/redaction';
import { expect, test } from 'vitest';
import { redactAlone } from '../packages/redaction/redact-alone.ts';
import { frameDetails, openTestVault, startSession } from '../packages/vault/made-up-vault.ts';

const WIDTH = 320;
const HEIGHT = 200;
const ALLOWED = { x: 40, y: 30, width: 200, height: 120 };

test('of a screen full of writing, what is outside the allowed window is black and what is inside shows no stroke', async () => {
  const outcome = await redactAlone({
    pixels: screenFullOfWriting(),
    width: WIDTH,
    height: HEIGHT,
    allowed: [ALLOWED],
  });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  const colours = { outside: new Set<string>(), inside: new Set<string>() };
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) {
    const x = at % WIDTH;
    const y = Math.floor(at / WIDTH);
    const isInside =
      x >= ALLOWED.x && x < ALLOWED.x + ALLOWED.width && y >= ALLOWED.y && y < ALLOWED.y + ALLOWED.height;
    colours[isInside ? 'inside' : 'outside'].add(outcome.pixels.subarray(at * 4, at * 4 + 4).join());
  }
  const { red, green, blue } = MASK_COLOUR;
  expect([...colours.outside]).toEqual(['0,0,0,255']);
  // The window's own paper may stay; ink may not.
  expect(
    [...colours.inside].filter((colour) => ![`${red},${green},${blue},255`, '250,250,250,255'].includes(colour)),
  ).toEqual([]);
  expect(colours.inside).toContain(`${red},${green},${blue},255`);
});

test('without proof there is no frame: doubtful sizes, lengths and places are refused, and one unmasked pixel is found', async () => {
  const pixels = screenFullOfWriting();
  const doubtful = [
    { pixels: pixels.subarray(4), width: WIDTH, height: HEIGHT, allowed: [ALLOWED] },
    { pixels, width: WIDTH, height: HEIGHT + 1, allowed: [ALLOWED] },
    { pixels, width: WIDTH, height: HEIGHT, allowed: [{ ...ALLOWED, x: Number.NaN }] },
    { pixels, width: WIDTH, height: HEIGHT, allowed: [{ ...ALLOWED, width: -1 }] },
  ];
  const outcomes = await Promise.all(doubtful.map(async (frame) => (await redactAlone(frame)).kind));
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);

  // Three of four pixels outside, the last revealed: exact, then with one pixel of the screen where black belongs.
  const categories = Uint8Array.of(3, 3, 3, 0);
  const black = 0xff000000 | 0;
  const masked = Int32Array.of(black, black, black, -5);
  expect(isFlat(masked, categories)).toBe(true);
  expect(isFlat(masked.with(1, -3), categories)).toBe(false);
});

test('the vault takes no pixels: what is not an encoded picture is refused and leaves no row', async () => {
  const vault = await openTestVault();
  const id = startSession(vault);
  const write = () => vault.write.appendFrame(id, frameDetails(1, 1), screenFullOfWriting());
  expect(write).toThrow(expect.objectContaining({ code: 'bad-input' }));
  expect(vault.read.session(id)?.frames).toEqual([]);
});

/** RGBA pixels of pale paper with rows of short black strokes, as letters are, from edge to edge. */
function screenFullOfWriting(): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) {
    const x = at % WIDTH;
    const y = Math.floor(at / WIDTH);
    const isInk = y % 14 < 8 && (x * 7 + (y % 14) * 3) % 11 < 3 && x % 30 < 26;
    pixels.fill(isInk ? 20 : 250, at * 4, at * 4 + 3);
    pixels[at * 4 + 3] = 255;
  }
  return pixels;
}
