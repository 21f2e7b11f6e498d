import type * as z from 'zod';
import type { PackFault } from '../fault.ts';

/** Turns zod's issues into the faults of a pack; of the branches of a union the one that came nearest is told. */
export function zodFaults(error: z.ZodError, raw: unknown): PackFault[] {
  return error.issues.flatMap((issue) => one(issue, [], raw));
}

function one(issue: z.core.$ZodIssue, prefix: readonly PropertyKey[], raw: unknown): PackFault[] {
  const path = [...prefix, ...issue.path].map((key) =>
    typeof key === 'symbol' ? String(key) : key,
  );
  const fault = (code: string, details: PackFault['details'] = {}): PackFault[] => [
    { code, path, details },
  ];
  const given = at(raw, path);
  switch (issue.code) {
    case 'invalid_type':
      if (given !== undefined) return fault('wrong-type', { expected: issue.expected });
      return fault(path.at(-1) === 'citation' ? 'citation-missing' : 'missing');
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') {
        return fault(Number(issue.minimum) === 0 ? 'negative' : 'too-small', {
          min: Number(issue.minimum),
        });
      }
      return fault('empty');
    case 'too_big':
      return fault('too-big', { max: Number(issue.maximum) });
    case 'invalid_format':
      return fault(`format-${issue.format === 'regex' ? 'text' : issue.format}`, {
        given: asText(given),
      });
    case 'not_multiple_of':
      return fault('too-precise');
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        path: [...path, key],
        details: { key },
      }));
    case 'invalid_value':
      if (given === undefined) return fault('missing');
      return fault('not-one-of', { given: asText(given), allowed: issue.values.join(', ') });
    case 'invalid_union': {
      if (given === undefined)
        return fault(path.at(-1) === 'citation' ? 'citation-missing' : 'missing');
      const branches = issue.errors.map((branch) =>
        branch.flatMap((inner) => one(inner, path, raw)),
      );
      const nearest = branches
        .filter((branch) => branch.length > 0)
        .sort((a, b) => depth(b) - depth(a))[0];
      return nearest ?? fault('wrong-type', { expected: 'lain' });
    }
    case 'custom':
      return fault(typeof issue.params?.fault === 'string' ? issue.params.fault : 'wrong-type');
    default:
      return fault('wrong-type', { expected: 'lain' });
  }
}

/** The branch that got furthest before it failed is the one that was meant. */
function depth(faults: readonly PackFault[]): number {
  return Math.max(...faults.map((fault) => fault.path.length));
}

function at(raw: unknown, path: readonly (string | number)[]): unknown {
  let value: unknown = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function asText(given: unknown): string {
  return typeof given === 'string' ? given : (JSON.stringify(given) ?? '');
}
