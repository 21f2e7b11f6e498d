import type { Citation } from './schema/index.ts';

/**
 * One step of the working, so that a person can follow a figure on paper: what was computed, how
 * (plain numbers and signs, amounts in rupiah), what came out, and by which rule.
 */
export interface Step {
  readonly what: string;
  readonly how: string;
  readonly result: string;
  readonly citation?: Citation | undefined;
}

/** Makes a step; numbers and amounts are written as plain digits. */
export function step(
  what: string,
  how: string,
  result: { toString(): string },
  citation?: Citation,
): Step {
  return { what, how, result: result.toString(), citation };
}
