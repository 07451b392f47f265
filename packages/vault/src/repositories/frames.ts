import type { SessionId } from '@clearpane/contracts';
import { FrameDetails } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import { open, openValue, seal, sealValue } from '../sealing.ts';

interface Row {
  number: number;
  sealed_details: Buffer;
}

/** Keeps redacted, encoded frames: details and image sealed apart, so that a list of frames opens no image. */
export function createFramesRepository(database: Database) {
  const insert = database.prepare<[string, number, Buffer, Buffer]>(
    `INSERT INTO frames (session_id, number, sealed_details, sealed_image, written_at)
     VALUES (?, ?, ?, ?, (SELECT coalesce(max(sequence), 0) FROM ledger))`,
  );
  const update = database.prepare<[Buffer, Buffer, string, number]>(
    'UPDATE frames SET sealed_details = ?, sealed_image = ? WHERE session_id = ? AND number = ?',
  );
  const remove = database.prepare<[string, number]>('DELETE FROM frames WHERE session_id = ? AND number = ?');
  const select = database.prepare<[string], Row>(
    'SELECT number, sealed_details FROM frames WHERE session_id = ? ORDER BY number',
  );
  const selectImage = database.prepare<[string, number], Buffer>(
    'SELECT sealed_image FROM frames WHERE session_id = ? AND number = ?',
  );
  selectImage.pluck();
  const size = database.prepare<[string, number], number>(
    'SELECT length(sealed_details) + length(sealed_image) FROM frames WHERE session_id = ? AND number = ?',
  );
  size.pluck();

  function sealBoth(dataKey: Uint8Array, sessionId: SessionId, details: FrameDetails, image: Uint8Array) {
    return {
      details: sealValue(dataKey, identityOf(sessionId, details.number, 'details'), details),
      image: seal(dataKey, identityOf(sessionId, details.number, 'image'), image, 'packed'),
    };
  }
  function replace(dataKey: Uint8Array, sessionId: SessionId, details: FrameDetails, image: Uint8Array): void {
    const sealed = sealBoth(dataKey, sessionId, details, image);
    update.run(sealed.details, sealed.image, sessionId, details.number);
  }
  function readImage(dataKey: Uint8Array, sessionId: SessionId, number: number): Buffer | null {
    const sealed = selectImage.get(sessionId, number);
    return sealed === undefined ? null : open(dataKey, identityOf(sessionId, number, 'image'), sealed);
  }
  return {
    /** Answers the sealed size in bytes. */
    append(dataKey: Uint8Array, sessionId: SessionId, details: FrameDetails, image: Uint8Array): number {
      const sealed = sealBoth(dataKey, sessionId, details, image);
      insert.run(sessionId, details.number, sealed.details, sealed.image);
      return sealed.details.length + sealed.image.length;
    },
    read(dataKey: Uint8Array, sessionId: SessionId): FrameDetails[] {
      return select
        .all(sessionId)
        .map((row) =>
          openValue(dataKey, identityOf(sessionId, row.number, 'details'), row.sealed_details, FrameDetails),
        );
    },
    readImage,
    replace,
    /** Seals one frame again under another data key. */
    reseal(keys: { from: Uint8Array; to: Uint8Array }, sessionId: SessionId, details: FrameDetails): void {
      const image = readImage(keys.from, sessionId, details.number);
      if (image !== null) replace(keys.to, sessionId, details, image);
    },
    /** Answers the sealed bytes that went. */
    remove(sessionId: SessionId, number: number): number {
      const sizeBytes = size.get(sessionId, number) ?? 0;
      remove.run(sessionId, number);
      return sizeBytes;
    },
  };
}

function identityOf(sessionId: SessionId, number: number, part: 'details' | 'image'): string {
  return `frames:${sessionId}:${number}:${part}`;
}
