/**
 * Ids are ten characters of Crockford's base 32 (50 bits), made by the shell: the domain has no
 * randomness. They fit into a button and can be read out over the phone.
 */
export const ID_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const ID_LENGTH = 10;
export type Id = string;

/** The number people quote for a report: `L-` and the last six characters of its id. */
export function reportNumber(id: Id): string {
  return `L-${id.slice(-6)}`;
}

/** The number people quote for a disbursement request: `P-` and the last six characters of its id. */
export function pencairanNumber(id: Id): string {
  return `P-${id.slice(-6)}`;
}
