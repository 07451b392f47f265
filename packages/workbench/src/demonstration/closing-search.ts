import path from 'node:path';
import { SessionId } from '@clearpane/contracts';
import { findResidue } from '@clearpane/vault';
import type { Play } from './play.ts';
import {
  countAsOnScreen,
  countReadable,
  countShown,
  decodeFrame,
  rawPixelRuns,
  writePicture,
} from './screen-evidence.ts';
import { tracesOf } from './typed-text.ts';

/** What can only be said at the end: what was typed and what was on the screen, searched for in everything we hold. */
export async function searchEverything(play: Play, kept: Map<number, Uint8Array>): Promise<void> {
  await searchForTyping(play);
  await searchForPixels(play);
  await judgeFrames(play, kept);
  const { agent, hooks, screens } = play.wiretaps;
  const sockets = [agent, ...hooks, ...screens].reduce((sum, tap) => sum + tap.internetSockets(), 0);
  play.findings.add(
    '4 Nothing leaves before you approve',
    `${sockets} Internet sockets opened by agent, hook host and screen host (system-call trace)`,
    sockets === 0,
  );
}

/** Reads the frames of the work session before any of them is deleted. */
export async function readFrames({ observer, workSession }: Play): Promise<Map<number, Uint8Array>> {
  const sessionId = SessionId.parse(workSession);
  const { frames } = await observer.review.sessions.get({ sessionId });
  const images = new Map<number, Uint8Array>();
  for (const { number } of frames) {
    const blob = await observer.review.sessions.frame({ sessionId, number });
    images.set(number, new Uint8Array(await blob.arrayBuffer()));
  }
  return images;
}

async function searchForTyping({ stage, person, wiretaps, findings }: Play): Promise<void> {
  const traces = person.typed.flatMap(tracesOf);
  const report = await findResidue(
    stage.searchedDirectories,
    traces.map(({ bytes }) => bytes),
  );
  const spoken = Buffer.concat(wiretaps.hooks.map((tap) => tap.bytesOut()));
  const heard = traces.filter(({ bytes }) => spoken.includes(bytes)).length;
  findings.add(
    '2 What you type is never recorded',
    `${person.keysPressed} keys pressed; ${report.hits.length} traces of them (text or key codes) in ${report.fileCount} files, ${heard} in the ${spoken.length} bytes that the hook host uttered`,
    person.keysPressed > 0 && spoken.length > 0 && report.hits.length + heard === 0,
  );
}

async function searchForPixels({ stage, observed, findings }: Play): Promise<void> {
  const runs = observed.slice(0, 3).flatMap(({ raw }) => rawPixelRuns(raw, 15));
  const report = await findResidue(stage.searchedDirectories, runs);
  findings.add(
    '3 No unmasked pixel is ever written',
    `${report.hits.length} of ${runs.length} raw pixel runs of ${observed.length} screens found in ${report.fileCount} files`,
    runs.length > 0 && report.hits.length === 0,
  );
}

/** Holds each observed screen against the frame that was kept of it, and writes one pair of pictures to look at. */
async function judgeFrames(
  { stage, observed, findings, pictureDirectory }: Play,
  kept: Map<number, Uint8Array>,
): Promise<void> {
  const { place } = stage.mail;
  let written = 0;
  let readable = 0;
  let shown = 0;
  let judged = 0;
  const labels = { written: 0, asOnScreen: 0 };
  for (const { raw, frame: number, boxes, labels: labelsInFront } of observed) {
    const image = kept.get(number);
    if (image === undefined) continue;
    const frame = await decodeFrame(image);
    const texts = countReadable(raw, frame, boxes);
    written += texts.written;
    readable += texts.readable;
    judged += 1;
    const seen = countAsOnScreen(raw, frame, labelsInFront);
    labels.written += seen.written;
    labels.asOnScreen += seen.asOnScreen;
    // The part of the denied mail window that no other window ever covers.
    shown += countShown(frame, {
      x: place.x + 20,
      y: place.y + 100,
      width: place.width - 120,
      height: place.height - 140,
    });
    if (judged === 2) {
      await writePicture(raw, path.join(pictureDirectory, 'before.png'));
      await writePicture(frame, path.join(pictureDirectory, 'after.png'));
    }
  }
  findings.add(
    '3 No unmasked pixel is ever written',
    `${kept.size} frames kept; in the ${judged} held against the raw screen ${readable} of ${written} personal texts readable, ${shown} pixels of the denied window shown`,
    judged > 0 && written > 0 && readable + shown === 0,
  );
  const modes = new Set(observed.flatMap(({ masking }) => masking ?? []));
  findings.add(
    '3 No unmasked pixel is ever written',
    `masking mode ${[...modes].map((mode) => `"${mode}"`).join(' and ') || 'not said'}: ${labels.asOnScreen} of ${labels.written} titles, names of fields and buttons in front as on the screen, everything else masked`,
    modes.size === 1 && (modes.has('masking-all-text') ? labels.asOnScreen === 0 : labels.asOnScreen > 0),
  );
}
