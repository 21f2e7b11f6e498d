import { limitBuffers } from './buffer-limit.ts';
import { MOST } from './limits.ts';
import type { PdfFacts } from './pdf-thread.ts';

/** A PDF ends with these; scanners and mail gateways may put a few bytes behind. */
const TAIL = 2048;

/** Pages of a PDF, or why it is no evidence. Runs in the thread of `readPdf`, whose memory is bounded. */
export async function factsOf(bytes: Uint8Array): Promise<PdfFacts> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = raw.subarray(-TAIL).toString('latin1');
  if (!tail.includes('startxref') || !tail.includes('%%EOF')) return { reason: 'rusak' };
  const exceeded = limitBuffers(MOST.pdfBuffer);
  const { EncryptedPDFError, PDFDocument } = await import('@cantoo/pdf-lib');
  const { commandsIn, growsTooMuch } = await import('./pdf-content.ts');
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    if (exceeded()) return { reason: 'padat' };
    if (commandsIn(pdf.context)) return { reason: 'perintah' };
    const pages = pdf.getPageCount();
    if (pages === 0) return { reason: 'rusak' };
    if (pages > MOST.pages) return { reason: 'halaman' };
    if (await growsTooMuch(pdf.context)) return { reason: 'padat' };
    return { pages };
  } catch (error) {
    if (exceeded()) return { reason: 'padat' };
    const locked = error instanceof EncryptedPDFError || raw.includes('/Encrypt');
    return { reason: locked ? 'terkunci' : 'rusak' };
  }
}
