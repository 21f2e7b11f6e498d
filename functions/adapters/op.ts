import { type Problem, problem } from '../../domain/problem.ts';

export type Item = Record<string, unknown> & { pk: string; sk: string };

/** One write of a transaction, with the Problem that a failed condition means. */
export type Op = {
  label: string;
  onConflict: Problem;
  /** The Problem that says more, from the item that was in the way. */
  conflictWith?: (there: Record<string, unknown>) => Problem;
} & (
  | { put: Item; condition?: string; values?: Record<string, unknown> }
  | { remove: { pk: string; sk: string }; condition?: string; values?: Record<string, unknown> }
  | { check: { pk: string; sk: string }; condition: string; values: Record<string, unknown> }
);

/** Nothing lies under this key yet. */
export const NEW = 'attribute_not_exists(pk)';

/** Puts an aggregate under its version: 1 must be new, `n` replaces `n - 1`. */
export function versioned(
  label: string,
  key: { pk: string; sk: string },
  body: { version: number },
  index: Record<string, unknown> = {},
): Op {
  const put = { ...key, ...index, version: body.version, body };
  const onConflict = problem('simpan.bentrok', { what: label });
  if (body.version === 1) return { label, put, condition: NEW, onConflict };
  return {
    label,
    put,
    condition: 'version = :before',
    values: { ':before': body.version - 1 },
    onConflict,
  };
}
