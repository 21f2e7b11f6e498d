import pdfmake from 'pdfmake';
import fonts from 'pdfmake/build/vfs_fonts.js';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/**
 * Roboto comes with pdfmake as base64 in a JavaScript module, so a Lambda bundle takes it along without a
 * loader or a file beside it. It knows Latin with all accents, Greek and Cyrillic; what a PDF uses of it is
 * embedded.
 */
const { virtualfs } = pdfmake as typeof pdfmake & {
  virtualfs: { writeFileSync(name: string, content: Buffer): void };
};
for (const [name, content] of Object.entries(fonts))
  virtualfs.writeFileSync(name, Buffer.from(content, 'base64'));
pdfmake.setFonts({
  Roboto: {
    normal: 'Roboto-Regular.ttf',
    bold: 'Roboto-Medium.ttf',
    italics: 'Roboto-Italic.ttf',
    bolditalics: 'Roboto-MediumItalic.ttf',
  },
});
// Nothing in a paper is fetched from elsewhere, whatever somebody typed.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

/** The PDF of a document; the same document gives the same bytes as long as its `creationDate` is set. */
export async function pdfOf(document: TDocumentDefinitions): Promise<Uint8Array> {
  return new Uint8Array(await pdfmake.createPdf(document).getBuffer());
}
