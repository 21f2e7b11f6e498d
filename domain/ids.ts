/**
 * Ids are ten characters of Crockford's base 32 (50 bits), made by the shell: the domain has no
 * randomness. They fit into a button and can be read out over the phone.
 */
export const ID_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const ID_LENGTH = 10;
export type Id = string;

/** An id that follows from a SHA-256 in hex, so that the same thing done twice has the same name. */
export function idOfHash(hex: string): Id {
  const bits = BigInt(`0x${hex.slice(0, 13)}`) >> 2n;
  return Array.from({ length: ID_LENGTH }, (_, i) => {
    const place = BigInt(5 * (ID_LENGTH - 1 - i));
    return ID_ALPHABET[Number((bits >> place) & 31n)] ?? '0';
  }).join('');
}

/** The number people quote for a report: `L-` and the last six characters of its id. */
export function reportNumber(id: Id): string {
  return `L-${id.slice(-6)}`;
}

/** The number people quote for a disbursement request: `P-` and the last six characters of its id. */
export function pencairanNumber(id: Id): string {
  return `P-${id.slice(-6)}`;
}
