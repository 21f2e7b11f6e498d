import type { ReceiptItem } from '../forms/index.ts';
import { parseAmount, type Rupiah } from '../money/index.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { type LocalDate, parseDates } from '../time/index.ts';

/** "Buku KIA 10 x 5.000", "Kertas 2 rim @ 50rb", "Air mineral 3 dus 25.000". */
const ITEM =
  /^(?:[-•*]|\d+[.)]\s)?\s*(.+?)[\s,:]+(\d{1,6}(?:,\d{1,3})?)\s*([\p{L}]{1,12})?\s*(?:x|×|\*|@|\s)\s*(?:@\s*)?(rp\.?\s*)?([\d.,]+(?:-)?(?:\s?(?:k|rb|ribu|jt|juta))?)$/iu;

/** Longer than anybody writes one thing; what follows each other in a pattern is tried in every way. */
const LONGEST_LINE = 200;

/**
 * Reads the items of a receipt, one per line, between semicolons, or between commas where each part is an
 * item: name, quantity, unit price.
 *
 * @returns the items, prices in rupiah, or `barang.tidak-terbaca` with the first line that is not read
 */
export function readItems(text: string): ReceiptItem[] | Problem<'barang.tidak-terbaca'> {
  const lines = text.split(/[\n;]/).map((line) => line.replace(/\s+/g, ' ').trim());
  const items: ReceiptItem[] = [];
  for (const line of lines.filter((each) => each !== '')) {
    const found = itemsIn(line);
    if (!found) return problem('barang.tidak-terbaca', { line });
    items.push(...found);
  }
  return items.length > 0 ? items : problem('barang.tidak-terbaca', { line: text });
}

/** "Nasi kotak 25 @ 35.000, snack 25 @ 15.000" are two, "Kertas A4, putih 2 rim @ 50rb" is one. */
function itemsIn(line: string): ReceiptItem[] | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const parts = line.split(/, /).map(itemOf);
  const each = parts.flatMap((item) => item ?? []);
  if (each.length === parts.length) return each;
  const whole = itemOf(line);
  return whole && [whole];
}

function itemOf(line: string): ReceiptItem | undefined {
  const [, name = '', quantity = '', , , price = ''] = ITEM.exec(line) ?? [];
  const amount = priceOf(price);
  const many = Number(quantity.replace(',', '.'));
  if (name === '' || isProblem(amount) || !(many > 0)) return undefined;
  return { name: name.slice(0, 60), quantity: many, price: amount };
}

/** A price as written: "500" is five hundred here, and the sum of the items tells a slip. */
function priceOf(text: string): Rupiah | Problem {
  const amount = parseAmount(text);
  if (!isProblem(amount) || amount.problem !== 'uang.ambigu') return amount;
  return amount.details.readings[0] ?? amount;
}

/** Longest number of a receipt, in characters. */
const NUMBER_LENGTH = 30;

/** Reads "0123, 20 November" as number and local date of a receipt; either may be missing. */
export function readNota(text: string, today: LocalDate): { number: string; date?: LocalDate } {
  const parts = text.split(/[,;\n]|\btgl\.?\b|\btanggal\b/i).map((part) => part.trim());
  let date: LocalDate | undefined;
  const rest = parts.filter((part) => {
    const range = /\d.*[a-z/.-]|hari ini|kemarin/i.test(part) ? parseDates(part, today) : undefined;
    if (!range || isProblem(range) || range.from !== range.to || date !== undefined) return true;
    date = range.from;
    return false;
  });
  const number = rest
    .join(' ')
    .replace(/^(no(mor)?\.?\s*)/i, '')
    .trim()
    .slice(0, NUMBER_LENGTH);
  return { number: number === '' ? '-' : number, ...(date !== undefined && { date }) };
}
