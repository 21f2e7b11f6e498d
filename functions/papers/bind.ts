import { PDFArray, PDFDict, PDFDocument, PDFName, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { printed } from '../../bot/papers/index.ts';
import { PAGE } from './layouts.ts';

/** One part of a bundle: pages of our own, or a PDF that was sent in. */
export type Part = { own: Uint8Array } | { foreign: Uint8Array };

/** Whether a PDF that was sent in can be put into a bundle. */
export async function isBindable(bytes: Uint8Array): Promise<boolean> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const bundle = await PDFDocument.create({ updateMetadata: false });
    const pages = await bundle.copyPages(document, document.getPageIndices());
    return pages.length > 0;
  } catch {
    return false;
  }
}

/**
 * Binds parts into one PDF, in their order. The first one, our own, gives title and date. Own pages are
 * numbered through at their foot; pages that were sent in stay untouched, but nothing in them runs.
 */
export async function bind(first: Uint8Array, parts: readonly Part[]): Promise<Uint8Array> {
  const bundle = await PDFDocument.load(first, { updateMetadata: false });
  const own = new Set(bundle.getPageIndices());
  for (const part of parts) {
    const bytes = 'own' in part ? part.own : part.foreign;
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const page of await bundle.copyPages(source, source.getPageIndices())) {
      if ('foreign' in part) disarm(page.node);
      const index = bundle.getPageCount();
      bundle.addPage(page);
      if ('own' in part) own.add(index);
    }
  }
  const font = await bundle.embedFont(StandardFonts.Helvetica);
  const size = 7;
  const count = bundle.getPageCount();
  for (const index of own) {
    const text = printed.page(index + 1, count);
    const x = PAGE.width - PAGE.margins[2] - font.widthOfTextAtSize(text, size);
    bundle.getPage(index).drawText(text, { x, y: 38, size, font, color: rgb(0.27, 0.27, 0.27) });
  }
  return bundle.save({ addDefaultPage: false });
}

/** Takes away what a page or its notes would do by themselves: scripts and actions. Their look stays. */
function disarm(page: PDFDict): void {
  page.delete(PDFName.of('AA'));
  const notes = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  for (let index = 0; index < (notes?.size() ?? 0); index += 1) {
    const note = notes?.lookup(index);
    if (!(note instanceof PDFDict)) continue;
    note.delete(PDFName.of('A'));
    note.delete(PDFName.of('AA'));
  }
}
