/** Objects of a PDF as text, numbered from 1; the first is the catalog. */
function pdfOf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.5\n')];
  for (const [index, object] of objects.entries()) {
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  const size = objects.length + 1;
  parts.push(Buffer.from(`trailer\n<</Root 1 0 R/Size ${size}${trailer}>>\nstartxref\n9\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

/**
 * A PDF of empty pages, as small as it gets.
 *
 * @param name stands in it, so that another name is another file
 * @param more further objects, from number `pages + 3` on
 * @param catalog further entries of the catalog
 */
export function smallPdf(
  name: string,
  pages = 1,
  more: readonly (string | Uint8Array)[] = [],
  catalog = '',
): Uint8Array {
  const kids = Array.from({ length: pages }, (_, n) => `${n + 3} 0 R`).join(' ');
  return pdfOf([
    `<</Type/Catalog/Pages 2 0 R/Name(${name})${catalog}>>`,
    `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`,
    ...Array.from({ length: pages }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'),
    ...more,
  ]);
}
