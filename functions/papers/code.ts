import { createHash } from 'node:crypto';
import { ID_ALPHABET } from '../../domain/ids.ts';

/** 80 bits. */
const LENGTH = 16;

/**
 * The code of a paper: 16 characters of Crockford's base 32 out of the SHA-256 of everything that the paper is
 * made from. The same facts have the same code; other facts, other words or another address another one.
 * Nobody can guess it, for the facts hold random ids.
 */
export function codeOf(facts: unknown): string {
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest();
  let bits = BigInt(`0x${digest.subarray(0, (LENGTH * 5) / 8).toString('hex')}`);
  let code = '';
  for (let place = 0; place < LENGTH; place += 1) {
    code = (ID_ALPHABET[Number(bits % 32n)] ?? '') + code;
    bits /= 32n;
  }
  return code;
}
