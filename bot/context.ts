import type { Context } from 'grammy';
import type { Update } from 'grammy/types';
import type { Id } from '../domain/ids.ts';
import type { Session, Store } from '../domain/ports.ts';
import type { Shelf } from '../domain/rules/index.ts';
import type { Instant } from '../domain/time/index.ts';
import type { Texts } from './texts/index.ts';

/** What the bot is given; everything that is not a rule or a word comes from outside. */
export type Deps = {
  store: Store;
  packs: Shelf;
  now: () => Instant;
  newId: () => Id;
  /** SHA-256 in hex, for "what was shown". */
  hash: (text: string) => string;
  /** The bytes of a stored file by its SHA-256; nothing where there are none or storage is down. */
  file: (sha256: string) => Promise<Uint8Array | undefined>;
  /**
   * The address of one of our public pages, such as `/d/<code>`, for a link or a QR code; nothing where
   * no address is known under which people could open it.
   */
  page: (path: string) => string | undefined;
  /**
   * Addresses under which Telegram fetches these thumbnails, by their SHA-256, while a message is sent; they
   * end within the hour. None at all where Telegram cannot reach us.
   */
  pictures: (thumbnails: readonly string[]) => Promise<readonly string[]>;
  /** A QR code as PNG. */
  qr: (text: string) => Promise<Uint8Array>;
  /** Whether an error only says that the store is down or busy: then the update is to come again. */
  isTemporary: (error: unknown) => boolean;
  /** Keeps an update that a mistake of ours made impossible, where an admin sees it. */
  park: (update: Update, error: unknown) => Promise<void>;
};

export type Ctx = Context & { session: Session; t: Texts };

/** The session of somebody who is enrolled. */
export type Member = Session & { me: NonNullable<Session['me']> };
