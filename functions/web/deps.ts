import type { Store } from '../../domain/ports.ts';
import type { Instant } from '../../domain/time/index.ts';

/** What the pages are given; they know neither Telegram nor files. */
export type PageDeps = {
  store: Pick<Store, 'issued' | 'unit' | 'plan' | 'session' | 'pengakuanRequest' | 'commit'>;
  now: () => Instant;
  /** SHA-256 in hex. */
  hash: (text: string) => string;
  /** One line for whoever watches the system. Never an address of a page: it is a secret. */
  log: (line: string) => void;
};
