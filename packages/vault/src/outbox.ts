import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { syncDirectory, writeFileAtomically } from './atomic-file.ts';
import { translated } from './failures.ts';
import { OutboxFileName } from './stored-bundle.ts';

/** The folder of sealed files that wait to be sent. The vault owns it: what no bundle names is removed. */
export interface Outbox {
  path(name: string): string;
  /** Writes a sealed file (0600), whole or not at all; 'disk-full' when it does not fit. */
  write(name: string, bytes: Uint8Array): void;
  /** Unlinks a file; answers whether there was one. Overwriting first is pointless on drives that never write in place. */
  remove(name: string): boolean;
  names(): string[];
}

/** Opens the outbox inside a prepared data directory. */
export function openOutbox(directory: string): Outbox {
  const folder = path.join(directory, 'outbox');
  translated(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  const place = (name: string) => path.join(folder, OutboxFileName.parse(name));
  return {
    path: place,
    write: (name, bytes) => translated(() => writeFileAtomically(place(name), bytes)),
    remove: (name) =>
      translated(() => {
        const wasThere = existsSync(place(name));
        rmSync(place(name), { force: true });
        if (wasThere) syncDirectory(folder);
        return wasThere;
      }),
    names: () => readdirSync(folder),
  };
}
