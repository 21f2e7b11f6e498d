import type { Api } from 'grammy';
import type { Deps } from '../../bot/index.ts';
import type { EvidenceRecords } from '../adapters/evidence.ts';
import type { FileStore } from '../adapters/files.ts';
import type { HistoryRecords } from '../adapters/history.ts';
import type { Outbox } from '../adapters/outbox.ts';

/** What jobs work with. */
export type JobDeps = Pick<Deps, 'store' | 'packs' | 'now' | 'newId' | 'hash' | 'page'> & {
  api: Api;
  outbox: Outbox;
  evidence: EvidenceRecords;
  history: HistoryRecords;
  files: FileStore;
  /** Where thumbnails lie, apart from everything else. */
  thumbnails: FileStore;
  /** Reads the bytes of a Telegram file; the address holds the token and stays in there. */
  download: (path: string) => Promise<Uint8Array>;
  quietHours: boolean;
  /** One line for whoever watches the system. Never a file's address, never personal data. */
  log: (line: string) => void;
};
