import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import { openValue, seal, sealValue, tryOpen } from '../sealing.ts';

/** Keeps settings: JSON values under a name, sealed and authenticated. */
export function createSettingsRepository(database: Database) {
  const select = database.prepare<[string], Buffer>('SELECT sealed FROM settings WHERE name = ?');
  select.pluck();
  const upsert = database.prepare<[string, Buffer]>(
    'INSERT INTO settings (name, sealed) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed',
  );
  const removeOne = database.prepare<[string]>('DELETE FROM settings WHERE name = ?');
  const removeAll = database.prepare('DELETE FROM settings');
  const selectNames = database.prepare<[], string>('SELECT name FROM settings').pluck();
  return {
    get<Schema extends z.ZodType>(key: Uint8Array, name: string, schema: Schema): z.output<Schema> | null {
      const sealed = select.get(name);
      return sealed === undefined ? null : openValue(key, identityOf(name), sealed, schema);
    },
    /** Null also where it does not open or fit. */
    tryGet<Schema extends z.ZodType>(key: Uint8Array, name: string, schema: Schema): z.output<Schema> | null {
      const sealed = select.get(name);
      const plain = sealed === undefined ? null : tryOpen(key, identityOf(name), sealed);
      return plain ? (schema.safeParse(JSON.parse(plain.toString('utf8'))).data ?? null) : null;
    },
    save(key: Uint8Array, name: string, value: unknown): void {
      upsert.run(name, sealValue(key, identityOf(name), value));
    },
    remove: (name: string) => removeOne.run(name),
    clear: () => removeAll.run(),
    /** Removes all but these. */
    keepOnly(kept: readonly string[]): void {
      for (const name of selectNames.all()) if (!kept.includes(name)) removeOne.run(name);
    },
    /** Removes what does not open: nobody can say what it said. */
    removeUnreadable(key: Uint8Array): void {
      for (const name of selectNames.all())
        if (!tryOpen(key, identityOf(name), select.get(name) ?? new Uint8Array())) removeOne.run(name);
    },
    /** Seals everything again under another key; what does not open goes. */
    reseal(from: Uint8Array, to: Uint8Array): void {
      for (const name of selectNames.all()) {
        const plain = tryOpen(from, identityOf(name), select.get(name) ?? new Uint8Array());
        if (plain) upsert.run(name, seal(to, identityOf(name), plain));
        else removeOne.run(name);
      }
    },
  };
}

function identityOf(name: string): string {
  return `settings:${name}`;
}
