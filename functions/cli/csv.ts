import { Refused } from './command.ts';

/**
 * Reads a small CSV file with a header line; `,` or `;` separates, `"` quotes. Names of columns are
 * lower case. Throws `Refused` with every line that does not fit.
 */
export function readCsv(text: string): { line: number; values: Record<string, string> }[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const separator = (lines[0] ?? '').includes(';') ? ';' : ',';
  const header = (cells(lines[0] ?? '', separator) ?? []).map((name) => name.toLowerCase());
  const faults: string[] = [];
  const rows = lines.flatMap((text, index) => {
    if (index === 0 || text.trim() === '') return [];
    const line = index + 1;
    const row = cells(text, separator);
    if (row?.length === header.length)
      return [{ line, values: Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])) }];
    faults.push(
      row === undefined
        ? `Baris ${line}: tanda petik tidak ditutup.`
        : `Baris ${line}: ${row.length} kolom, seharusnya ${header.length}.`,
    );
    return [];
  });
  if (faults.length > 0) throw new Refused(faults.join('\n'));
  return rows;
}

/** The cells of one line; undefined where a quote is left open. */
function cells(text: string, separator: string): string[] | undefined {
  const found: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i] ?? '';
    if (quoted && letter === '"' && text[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) {
      found.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return quoted ? undefined : [...found, cell.trim()];
}
