import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What the stand-in keeps, each under a key of its own. */
export type Kind =
  | 'message'
  | 'chat'
  | 'file'
  | 'update'
  | 'query'
  | 'commands'
  | 'setting'
  | 'counter';

/**
 * Where the stand-in's state survives: JSON documents by kind and key, and the bytes of files under
 * their hash. The documents live in memory as well; a store is only read when the stand-in starts.
 */
export interface Store {
  load(kind: Kind): [key: string, value: unknown][];
  put(kind: Kind, key: string | number, value: unknown): void;
  remove(kind: Kind, key: string | number): void;
  /** All writes of `work` or none survive. */
  together<T>(work: () => T): T;
  writeBytes(hash: string, bytes: Uint8Array): void;
  /** @throws where nothing was written under this hash. */
  readBytes(hash: string): Uint8Array;
  close(): void;
}

/** A store that forgets. */
function memoryStore(): Store {
  const bytes = new Map<string, Uint8Array>();
  return {
    load: () => [],
    put: () => {},
    remove: () => {},
    together: (work) => work(),
    writeBytes: (hash, content) => void bytes.set(hash, content),
    readBytes(hash) {
      const content = bytes.get(hash);
      if (!content) throw new Error(`no file with the hash ${hash}`);
      return content;
    },
    close: () => bytes.clear(),
  };
}

/** A store in `<directory>/telegram.sqlite` and `<directory>/files/`, which survives kill -9. */
function directoryStore(directory: string): Store {
  const files = join(directory, 'files');
  mkdirSync(files, { recursive: true });
  const db = new DatabaseSync(join(directory, 'telegram.sqlite'));
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;
    CREATE TABLE IF NOT EXISTS document (kind TEXT, key TEXT, value TEXT, PRIMARY KEY (kind, key))`);
  const select = db.prepare('SELECT key, value FROM document WHERE kind = ? ORDER BY rowid');
  const upsert = db.prepare('INSERT OR REPLACE INTO document (kind, key, value) VALUES (?, ?, ?)');
  const erase = db.prepare('DELETE FROM document WHERE kind = ? AND key = ?');
  let depth = 0;
  return {
    load: (kind) => select.all(kind).map((row) => [String(row.key), JSON.parse(String(row.value))]),
    put: (kind, key, value) => void upsert.run(kind, String(key), JSON.stringify(value)),
    remove: (kind, key) => void erase.run(kind, String(key)),
    together(work) {
      if (depth > 0) return work();
      db.exec('BEGIN');
      depth++;
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      } finally {
        depth--;
      }
    },
    writeBytes(hash, bytes) {
      const path = join(files, hash);
      writeFileSync(`${path}.part`, bytes);
      renameSync(`${path}.part`, path);
    },
    readBytes: (hash) => readFileSync(join(files, hash)),
    close: () => db.close(),
  };
}

/** Opens the store under a directory, or one in memory where none is given. */
export function openStore(directory?: string): Store {
  return directory === undefined ? memoryStore() : directoryStore(directory);
}

/** A number that grows and is never given twice, also after a restart. */
export class Counter {
  readonly #store: Store;
  readonly #name: string;
  #last: number;

  constructor(store: Store, name: string, start = 0) {
    this.#store = store;
    this.#name = name;
    const kept = store.load('counter').find(([key]) => key === name)?.[1];
    this.#last = typeof kept === 'number' ? kept : start;
  }

  next(): number {
    this.#last++;
    this.#store.put('counter', this.#name, this.#last);
    return this.#last;
  }
}
