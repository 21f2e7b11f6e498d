import { createHash, randomBytes } from 'node:crypto';
import { ID_ALPHABET, ID_LENGTH } from '../../domain/ids.ts';

/** Ten characters of Crockford's base 32, fifty bits of chance. */
export function newId(): string {
  const bytes = randomBytes(ID_LENGTH);
  return Array.from(bytes, (byte) => ID_ALPHABET[byte & 31]).join('');
}

/** SHA-256 in hexadecimal. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
