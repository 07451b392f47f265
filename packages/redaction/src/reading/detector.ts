import { contains, overlaps, type Box } from '../geometry.ts';
import { asWords, type Rgba } from '../rgba.ts';
import type { Network } from './runtime.ts';
import { shrinkPatch, type Patch } from './shrink-frame.ts';
import { findTextAreas } from './text-areas.ts';

/** About as wide as a frame is looked at: small text is found at full resolution by other means, large pale text is found here. */
const LOOKED_AT_WIDTH = 640;
/**
 * One look of the model, in shrunk pixels: multiples of 32, as its five halvings want. Of the sizes measured, eight of these
 * cost a whole frame no more than fewer larger ones, and a small change a third less.
 */
const BLOCK_WIDTH = 192;
const BLOCK_HEIGHT = 192;
/** What neighbouring looks share at least, so that a text at the border of one is inside another. */
const OVERLAP = 24;

interface Block {
  readonly patch: Patch;
  /** The pixels of the frame that its boxes depend on, and no others. */
  readonly depends: Box;
  /** Its boxes in pixels of the frame; null until they are found. They hold while nobody needs them, too. */
  boxes: Box[] | null;
}

/** Finds text by the detection model in fixed blocks, only where something is left to find, and again only where that changed. */
export interface Detector {
  /**
   * Boxes in pixels of the frame, of all that may be text in one of `places`; `changed` is what differs from the last frame.
   * The answer is the same as for a first frame.
   */
  detect(frame: Rgba, changed: readonly Box[], places: readonly Box[]): Promise<Box[]>;
  /** How many blocks the model has looked at so far. */
  readonly looks: number;
}

/** Makes a detector on a loaded detection model. */
export function createDetector(network: Network): Detector {
  const dimensions = [1, 3, BLOCK_HEIGHT, BLOCK_WIDTH];
  const input = new Float32Array(3 * BLOCK_HEIGHT * BLOCK_WIDTH);
  const output = new Float32Array(BLOCK_HEIGHT * BLOCK_WIDTH);
  let size = { width: 0, height: 0 };
  let blocks: Block[] = [];
  let looks = 0;

  async function look({ patch }: Block, frame: Rgba, words: Int32Array, by: number): Promise<Box[]> {
    const isPlain = shrinkPatch(words, frame, by, patch, input);
    if (isPlain) return [];
    await network.run({ values: input, dimensions }, { values: output, dimensions: [1, 1, BLOCK_HEIGHT, BLOCK_WIDTH] });
    looks++;
    const areas = findTextAreas(output, BLOCK_WIDTH, BLOCK_HEIGHT);
    // Nothing of a frame stays in memory in clear.
    input.fill(0);
    output.fill(0);
    return areas
      .map((area) => inFrame(area, patch, by, frame))
      .filter(({ left, right, top, bottom }) => left < right && top < bottom);
  }

  return {
    get looks() {
      return looks;
    },
    detect: async (frame, changed, places) => {
      const by = Math.max(1, Math.round(frame.width / LOOKED_AT_WIDTH));
      if (frame.width !== size.width || frame.height !== size.height) {
        size = { width: frame.width, height: frame.height };
        blocks = layBlocks(frame, by);
      }
      // Forgotten first: if a look fails, no box of an older frame stands in for it.
      for (const block of blocks) if (changed.some((box) => overlaps(box, block.depends))) block.boxes = null;
      const words = asWords(frame.pixels);
      const open = blocks.filter(({ depends }) => places.some((box) => overlaps(box, depends)));
      for (const block of open) block.boxes ??= await look(block, frame, words, by);
      const boxes = open.flatMap((block) => block.boxes ?? []);
      return withoutContained(boxes.filter((box) => places.some((place) => overlaps(place, box))));
    },
  };
}

function layBlocks({ width, height }: Rgba, by: number): Block[] {
  const blocks: Block[] = [];
  for (const top of starts(Math.ceil(height / by), BLOCK_HEIGHT)) {
    for (const left of starts(Math.ceil(width / by), BLOCK_WIDTH)) {
      const patch = { left, top, width: BLOCK_WIDTH, height: BLOCK_HEIGHT };
      const depends = {
        left: left * by,
        top: top * by,
        right: Math.min(width, (left + BLOCK_WIDTH) * by),
        bottom: Math.min(height, (top + BLOCK_HEIGHT) * by),
      };
      blocks.push({ patch, depends, boxes: null });
    }
  }
  return blocks;
}

/** Where blocks of one length start so that they share at least OVERLAP and spread evenly over the whole. */
function starts(whole: number, length: number): number[] {
  if (whole <= length) return [0];
  const count = Math.ceil((whole - OVERLAP) / (length - OVERLAP));
  return Array.from({ length: count }, (_, index) => Math.round((index * (whole - length)) / (count - 1)));
}

function inFrame(area: Box, patch: Patch, by: number, { width, height }: Rgba): Box {
  return {
    left: Math.max(0, (patch.left + area.left) * by),
    top: Math.max(0, (patch.top + area.top) * by),
    right: Math.min(width, (patch.left + area.right) * by),
    bottom: Math.min(height, (patch.top + area.bottom) * by),
  };
}

function withoutContained(boxes: readonly Box[]): Box[] {
  return boxes
    .filter(
      (box, index) =>
        !boxes.some((other, at) => at !== index && contains(other, box) && (!contains(box, other) || at < index)),
    )
    .map((box) => ({ ...box }));
}
