import { Refused } from './command.ts';

/**
 * Reads a small CSV file with a header line; `,` or `;` separates, `"` quotes. Names of columns are
 * lower case. Throws `Refused` with the line where it does not fit.
 */
export function readCsv(text: string): { line: number; values: Record<string, string> }[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const separator = (lines[0] ?? '').includes(';') ? ';' : ',';
  const header = cells(lines[0] ?? '', separator, 1).map((name) => name.toLowerCase());
  return lines.flatMap((text, index) => {
    if (index === 0 || text.trim() === '') return [];
    const line = index + 1;
    const row = cells(text, separator, line);
    if (row.length !== header.length)
      throw new Refused(`Baris ${line}: ${row.length} kolom, seharusnya ${header.length}.`);
    return [{ line, values: Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])) }];
  });
}

function cells(text: string, separator: string, line: number): string[] {
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
  if (quoted) throw new Refused(`Baris ${line}: tanda petik tidak ditutup.`);
  return [...found, cell.trim()];
}
