import type * as Sharp from 'sharp';

/** Loads the picture library when it is first needed: a process that only might need it once, as the agent does, starts without. */
export async function openSharp(): Promise<typeof Sharp.default> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
