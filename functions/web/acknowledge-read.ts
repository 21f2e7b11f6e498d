import { type Acknowledging, OFFICES } from '../../domain/evidence/index.ts';
import { isProblem, type Problem, problem } from '../../domain/problem.ts';
import { readName } from '../../domain/submission/index.ts';
import { deviceOf } from './device.ts';

/** The form as it was typed. */
export type Fields = { name: string; office: string; code: string };

/**
 * Reads the form: a name without a NIK, an office of the list, six digits however they are grouped. What
 * cannot be read is no try, so a slip of the finger costs none.
 */
export function readAttempt(
  fields: Fields,
  token: string,
  userAgent: string | undefined,
): Acknowledging | Problem {
  const name = readName(fields.name);
  if (isProblem(name)) return name.problem === 'teks.kosong' ? problem('pengakuan.nama', {}) : name;
  const office = OFFICES.find((each) => each === fields.office);
  if (!office) return problem('pengakuan.jabatan', {});
  const code = fields.code.replace(/[\s.-]/g, '');
  if (!/^\d{6}$/.test(code)) return problem('pengakuan.kode-bentuk', {});
  return { name, office, code, token, device: deviceOf(userAgent) };
}
