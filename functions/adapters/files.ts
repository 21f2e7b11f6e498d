import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';

/** What is known of bytes that lie in S3 and were read back. */
export interface StoredFile {
  /** Hex. */
  sha256: string;
  /** Bytes. */
  size: number;
}

/**
 * Private files under the hash of their content, so that storing twice is storing once.
 *
 * | what happens to S3 | answer |
 * | --- | --- |
 * | unreachable, slow, refuses, breaks off in the middle | `berkas.gangguan`, try again later |
 * | holds fewer, more or other bytes than were sent | `berkas.rusak`, try again later |
 */
export interface FileStore {
  /** Stores bytes and answers only after reading the same bytes back. */
  put(
    bytes: Uint8Array,
    contentType: string,
  ): Promise<StoredFile | Problem<'berkas.gangguan' | 'berkas.rusak'>>;
  /** The bytes under a hash, checked against it; nothing if there are none. */
  get(
    sha256: string,
  ): Promise<
    | { bytes: Uint8Array; contentType: string }
    | undefined
    | Problem<'berkas.gangguan' | 'berkas.rusak'>
  >;
}

/** Above this many bytes a file goes up in parts. */
const PART = 8 * 1024 * 1024;

/**
 * Where in the bucket files lie: `sha256` has what people sent and what was made of it, `thumbnail` small
 * pictures without EXIF and nothing else, because that is all that the public pages may read.
 */
export type Folder = 'sha256' | 'thumbnail';

/** The file store over one folder of an S3 bucket. */
export function createFileStore(
  s3: S3Client,
  bucket: string,
  folder: Folder = 'sha256',
): FileStore {
  const at = (sha256: string) => ({ Bucket: bucket, Key: `${folder}/${sha256}` });

  const get: FileStore['get'] = async (sha256) => {
    try {
      const found = await s3.send(new GetObjectCommand(at(sha256)));
      const bytes = (await found.Body?.transformToByteArray()) ?? new Uint8Array();
      if (hash(bytes) !== sha256) return problem('berkas.rusak', { sha256 });
      return { bytes, contentType: found.ContentType ?? 'application/octet-stream' };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      return unavailable(error);
    }
  };

  return {
    get,
    put: async (bytes, contentType) => {
      const sha256 = hash(bytes);
      const target = { ...at(sha256), ContentType: contentType };
      try {
        if (bytes.byteLength > PART) await putParts(s3, target, bytes);
        else
          await s3.send(
            new PutObjectCommand({ ...target, Body: bytes, ChecksumSHA256: hash(bytes, 'base64') }),
          );
      } catch (error) {
        return unavailable(error);
      }
      const readBack = await get(sha256);
      if (readBack === undefined) return problem('berkas.rusak', { sha256 });
      return isProblem(readBack) ? readBack : { sha256, size: bytes.byteLength };
    },
  };
}

/** Sends a large file in parts; what was begun and failed leaves nothing behind that costs money. */
async function putParts(
  s3: S3Client,
  target: { Bucket: string; Key: string; ContentType: string },
  bytes: Uint8Array,
): Promise<void> {
  const { Bucket, Key } = target;
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(target));
  const upload = { Bucket, Key, UploadId };
  try {
    const parts: { PartNumber: number; ETag: string | undefined }[] = [];
    for (let from = 0; from < bytes.byteLength; from += PART) {
      const PartNumber = parts.length + 1;
      const Body = bytes.subarray(from, from + PART);
      const { ETag } = await s3.send(new UploadPartCommand({ ...upload, PartNumber, Body }));
      parts.push({ PartNumber, ETag });
    }
    await s3.send(
      new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts: parts } }),
    );
  } catch (error) {
    await s3.send(new AbortMultipartUploadCommand(upload)).catch(() => undefined);
    throw error;
  }
}

function hash(bytes: Uint8Array, encoding: 'hex' | 'base64' = 'hex'): string {
  return createHash('sha256').update(bytes).digest(encoding);
}

/**
 * Everything that reaching S3 can end in; a refusal that repeating will not change (no such bucket,
 * no permission) is a mistake of the installation and throws.
 */
function unavailable(error: unknown): Problem<'berkas.gangguan'> {
  if (error instanceof S3ServiceException) {
    const status = error.$metadata.httpStatusCode ?? 500;
    if (status >= 400 && status < 500 && ![400, 404, 408, 429].includes(status)) throw error;
    if (error.name === 'NoSuchBucket') throw error;
  } else if (error instanceof TypeError || error instanceof RangeError) throw error;
  return problem('berkas.gangguan', {});
}
