import type { S3Client } from '@aws-sdk/client-s3';
import type { FileStore, Folder } from './files.ts';

/** A file store whose S3 client is loaded with the first file: most updates bring none. */
export function lazyFileStore(
  s3: S3Client | (() => Promise<S3Client>),
  bucket: string,
  folder?: Folder,
): FileStore {
  const open = async () => {
    const { createFileStore } = await import('./files.ts');
    return createFileStore(typeof s3 === 'function' ? await s3() : s3, bucket, folder);
  };
  let opened: Promise<FileStore> | undefined;
  const files = () => {
    opened ??= open();
    return opened;
  };
  return {
    put: async (bytes, contentType) => (await files()).put(bytes, contentType),
    get: async (sha256) => (await files()).get(sha256),
  };
}
