import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import { openValue, sealValue } from '../sealing.ts';

/** Keeps settings: JSON values under a name, sealed and authenticated. */
export function createSettingsRepository(database: Database) {
  const select = database.prepare<[string], Buffer>('SELECT sealed FROM settings WHERE name = ?');
  select.pluck();
  const upsert = database.prepare<[string, Buffer]>(
    'INSERT INTO settings (name, sealed) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed',
  );
  const removeOne = database.prepare<[string]>('DELETE FROM settings WHERE name = ?');
  const removeAll = database.prepare('DELETE FROM settings');
  return {
    get<Schema extends z.ZodType>(key: Uint8Array, name: string, schema: Schema): z.output<Schema> | null {
      const sealed = select.get(name);
      return sealed === undefined ? null : openValue(key, identityOf(name), sealed, schema);
    },
    save(key: Uint8Array, name: string, value: unknown): void {
      upsert.run(name, sealValue(key, identityOf(name), value));
    },
    remove: (name: string) => removeOne.run(name),
    clear: () => removeAll.run(),
  };
}

function identityOf(name: string): string {
  return `settings:${name}`;
}
