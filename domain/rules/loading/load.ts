import type { PackFault } from '../fault.ts';
import { mergePack } from '../merge.ts';
import { normalise } from '../normalise.ts';
import { type Pack, packSchema } from '../schema/index.ts';
import { crossFaults } from './check/index.ts';
import { isEcho, pathInWhole, withoutFaulty } from './remainder.ts';
import { zodFaults } from './zod-faults.ts';

export type Loaded =
  | { readonly pack: Pack; readonly raw: unknown }
  | {
      readonly faults: readonly PackFault[];
      /** The complete content that the paths lead through; without it they lead through the file itself. */
      readonly whole?: unknown;
    };

/**
 * Validates a pack's content as read from its file: shape first, then everything that crosses entries
 * (ids, references, dates, shares). `base` gives the raw content of the pack it extends.
 * @returns the pack and its complete raw content (merged with what it extends), or all faults
 */
export function loadPack(raw: unknown, base: (id: string) => unknown): Loaded {
  const merged = mergePack(raw, base);
  if ('faults' in merged) return merged;
  const whole = normalise(merged.raw);
  const parsed = packSchema.safeParse(whole);
  if (!parsed.success) {
    const faults = zodFaults(parsed.error, whole);
    return { faults: [...faults, ...faultsBeside(faults, whole)], whole };
  }
  const faults = crossFaults(parsed.data);
  return faults.length > 0 ? { faults, whole } : { pack: parsed.data, raw: merged.raw };
}

/** The faults across entries among those entries whose shape is right. */
function faultsBeside(faults: readonly PackFault[], whole: unknown): PackFault[] {
  const remainder = withoutFaulty(
    whole,
    faults.map((fault) => fault.path),
  );
  const parsed = packSchema.safeParse(remainder?.content);
  if (remainder === undefined || !parsed.success) return [];
  return crossFaults(parsed.data)
    .filter((fault) => !isEcho(fault, remainder))
    .map((fault) => ({ ...fault, path: pathInWhole(fault.path, remainder.content, whole) }));
}
