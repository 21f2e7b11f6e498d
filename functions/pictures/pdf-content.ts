import { createInflate } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { MOST } from './limits.ts';

/** Actions that run, send or fetch something, and what carries files inside. A receipt has none of them. */
const COMMANDS = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToE', 'RichMedia'];
const CARRIERS = ['JS', 'EmbeddedFile', 'EmbeddedFiles'];

/** Whether a PDF would do more than show its pages in the reader of whoever opens it. */
export function commandsIn(context: PDFContext): boolean {
  const bad = new Set<PDFObject>(COMMANDS.map((name) => PDFName.of(name)));
  const keys = new Set([...COMMANDS, ...CARRIERS].map((name) => PDFName.of(name)));
  const left: PDFObject[] = context.enumerateIndirectObjects().map(([, object]) => object);
  for (let object = left.pop(); object !== undefined; object = left.pop()) {
    if (object instanceof PDFRawStream) left.push(object.dict);
    else if (object instanceof PDFArray) left.push(...object.asArray());
    else if (object instanceof PDFDict) {
      const type = object.get(PDFName.of('S'));
      if (type !== undefined && bad.has(context.lookup(type) ?? type)) return true;
      for (const [key, value] of object.entries()) {
        if (keys.has(key)) return true;
        left.push(value);
      }
    }
  }
  return false;
}

/** Whether the streams of a PDF, unpacked, are more than anybody's reader should be given. */
export async function growsTooMuch(context: PDFContext): Promise<boolean> {
  let total = 0;
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    total += await unpackedSize(object, Math.min(MOST.pdfStream, MOST.pdfUnpacked - total));
    if (total > MOST.pdfUnpacked) return true;
  }
  return false;
}

/** Bytes of a stream once unpacked; infinite where it is more than `most` or packed beyond reading. */
async function unpackedSize(stream: PDFRawStream, most: number): Promise<number> {
  const filters = filtersOf(stream);
  const [first, ...others] = filters;
  const packed = filters.filter((name) => /^\/(Flate|LZW|RunLength)Decode$/.test(name));
  if (packed.length === 0) return stream.contents.byteLength;
  if (first === '/FlateDecode' && packed.length === 1) return inflatedSize(stream.contents, most);
  // Packed twice, or behind a writing in letters: seldom, so it may be read as a whole.
  if (others.some((name) => name === '/DCTDecode')) return stream.contents.byteLength;
  try {
    return decodePDFRawStream(stream).decode().byteLength;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function filtersOf({ dict }: PDFRawStream): string[] {
  const filter = dict.lookup(PDFName.of('Filter'));
  if (filter instanceof PDFName) return [filter.asString()];
  return filter instanceof PDFArray ? filter.asArray().map((name) => String(name)) : [];
}

/** Counts what comes out and keeps none of it. Damage counts as the end, as readers take it. */
async function inflatedSize(packed: Uint8Array, most: number): Promise<number> {
  const inflate = createInflate();
  inflate.end(packed);
  let size = 0;
  try {
    for await (const chunk of inflate) {
      size += chunk.length;
      if (size > most) return Number.POSITIVE_INFINITY;
    }
  } catch {
    return size;
  }
  return size;
}
