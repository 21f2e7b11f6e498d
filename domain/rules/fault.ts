/**
 * A mistake in a pack: where (path of keys and list positions) and what.
 * `details` holds what the sentence needs; the sentence itself is made where people read it.
 */
export interface PackFault {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly details: { readonly [name: string]: string | number };
}
