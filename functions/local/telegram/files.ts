import { createHash, randomBytes } from 'node:crypto';
import type { Document, PhotoSize, Voice } from 'grammy/types';
import { badRequest } from './api-error.ts';
import { imageSize } from './image-size.ts';
import { Counter, type Store } from './store.ts';

export type FileKind = 'Photo' | 'Document' | 'Voice';

/** Bytes as a person or the bot hands them in. */
export interface Upload {
  bytes: Uint8Array;
  name: string;
  mime?: string;
}

/** A file that Telegram knows. The bytes are kept under `hash`, their SHA-256. */
export interface StoredFile {
  file_id: string;
  file_unique_id: string;
  kind: FileKind;
  hash: string;
  size: number;
  name: string;
  mime: string;
  path: string;
  width?: number;
  height?: number;
}

const MEGABYTE = 1024 * 1024;
/** What a bot may upload and what getFile serves, in bytes. */
export const UPLOAD_LIMIT = 50 * MEGABYTE;
export const DOWNLOAD_LIMIT = 20 * MEGABYTE;
const PHOTO_LIMIT = 10 * MEGABYTE;

const FOLDER: Record<FileKind, string> = { Photo: 'photos', Document: 'documents', Voice: 'voice' };
const PREFIX: Record<FileKind, [file: string, unique: string]> = {
  Photo: ['AgACAg', 'AQAD'],
  Document: ['BQACAg', 'AgAD'],
  Voice: ['AwACAg', 'AwAD'],
};
const MIME: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
  zip: 'application/zip',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

function extension(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

function mimeOf(upload: Upload): string {
  const declared = upload.mime?.split(';')[0]?.trim();
  if (declared && declared !== 'application/octet-stream') return declared;
  return MIME[extension(upload.name)] ?? 'application/octet-stream';
}

/** Telegram refuses pictures that are no pictures, and very long or narrow ones. */
function photoSize(upload: Upload): { width: number; height: number; mime: string } {
  const size = imageSize(upload.bytes);
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED');
  const { width, height } = size;
  if (width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height))
    throw badRequest('PHOTO_INVALID_DIMENSIONS');
  return size;
}

/** All files of the bot, sent by either side. */
export class Files {
  readonly #store: Store;
  readonly #byId = new Map<string, StoredFile>();
  readonly #byPath = new Map<string, StoredFile>();
  readonly #counter: Counter;

  constructor(store: Store) {
    this.#store = store;
    this.#counter = new Counter(store, 'file');
    for (const [, file] of store.load('file')) this.#remember(file as StoredFile);
  }

  #remember(file: StoredFile): StoredFile {
    this.#byId.set(file.file_id, file);
    this.#byPath.set(file.path, file);
    return file;
  }

  /**
   * Takes in a file. Each has a new `file_id`; `file_unique_id` is the same for the same bytes.
   * @throws ApiError 400 for an empty or too large file, or a photo that is no picture.
   */
  add(kind: FileKind, upload: Upload): StoredFile {
    const size = upload.bytes.byteLength;
    if (size === 0) throw badRequest('file must be non-empty');
    if (kind === 'Photo' && size > PHOTO_LIMIT) throw badRequest('file is too big for a photo');
    const photo = kind === 'Photo' ? photoSize(upload) : undefined;
    const hash = createHash('sha256').update(upload.bytes).digest('hex');
    const mime = photo?.mime ?? mimeOf(upload);
    const suffix = photo ? photo.mime.slice(6).replace('jpeg', 'jpg') : extension(upload.name);
    const number = this.#counter.next();
    const [id, unique] = PREFIX[kind];
    this.#store.writeBytes(hash, upload.bytes);
    const file: StoredFile = {
      file_id: id + randomBytes(36).toString('base64url'),
      file_unique_id: unique + Buffer.from(hash, 'hex').subarray(0, 9).toString('base64url'),
      kind,
      hash,
      size,
      name: upload.name,
      mime,
      path: `${FOLDER[kind]}/file_${number}${suffix && `.${suffix}`}`,
      ...(photo && { width: photo.width, height: photo.height }),
    };
    this.#store.put('file', file.file_id, file);
    return this.#remember(file);
  }

  byId(fileId: string): StoredFile | undefined {
    return this.#byId.get(fileId);
  }

  byPath(path: string): StoredFile | undefined {
    return this.#byPath.get(path);
  }

  bytes(file: StoredFile): Uint8Array {
    return this.#store.readBytes(file.hash);
  }
}

/** The sizes of a photo: the stand-in does not scale, so there is one. */
export function asPhoto(file: StoredFile): PhotoSize[] {
  const { file_id, file_unique_id, width = 0, height = 0, size } = file;
  return [{ file_id, file_unique_id, width, height, file_size: size }];
}

export function asDocument(file: StoredFile): Document {
  const { file_id, file_unique_id, name, mime, size } = file;
  return { file_id, file_unique_id, file_name: name, mime_type: mime, file_size: size };
}

/** @param duration in seconds */
export function asVoice(file: StoredFile, duration: number): Voice {
  const { file_id, file_unique_id, mime, size } = file;
  return { file_id, file_unique_id, duration, mime_type: mime, file_size: size };
}
