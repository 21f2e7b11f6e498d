import type { Pack } from './schema/index.ts';

/** A fund and the funds it is a part of, nearest first: what holds for BOK Puskesmas holds for its parts. */
export function fundLine(pack: Pack, id: string): readonly string[] {
  const line: string[] = [];
  let next: string | undefined = id;
  while (next !== undefined && !line.includes(next)) {
    line.push(next);
    next = pack.funds.find((fund) => fund.id === next)?.parent;
  }
  return line;
}

/** Whether an entry that names these funds covers a fund. A part's own entries do not cover the whole. */
export function coversFund(pack: Pack, funds: readonly string[], id: string | undefined): boolean {
  return id === undefined || fundLine(pack, id).some((fund) => funds.includes(fund));
}
