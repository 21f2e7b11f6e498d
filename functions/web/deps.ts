import type { Store } from '../../domain/ports.ts';
import type { Instant } from '../../domain/time/index.ts';
import type { FileStore } from '../adapters/files.ts';
import type { PictureLinks } from '../adapters/picture-links.ts';

/** What the pages are given; they know neither Telegram nor any file but thumbnails. */
export type PageDeps = {
  store: Pick<Store, 'issued' | 'unit' | 'plan' | 'session' | 'pengakuanRequest' | 'commit'>;
  links: Pick<PictureLinks, 'opens'>;
  thumbnails: Pick<FileStore, 'get'>;
  now: () => Instant;
  /** SHA-256 in hex. */
  hash: (text: string) => string;
  /** One line for whoever watches the system. Never an address of a page: it is a secret. */
  log: (line: string) => void;
};
