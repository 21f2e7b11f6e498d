import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const artifacts = join(import.meta.dirname, '../../artifacts/papers');

/** What a PDF says, page by page and line by line, and how its pages look. */
export async function readPdf(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const lines = new Map<number, { x: number; text: string }[]>();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = [Number(item.transform[4]), Math.round(Number(item.transform[5]))];
      const near = [...lines.keys()].find((known) => Math.abs(known - y) <= 1) ?? y;
      lines.set(near, [...(lines.get(near) ?? []), { x, text: item.str }]);
    }
    pages.push(
      [...lines.entries()]
        .sort(([a], [b]) => b - a)
        .map(([, parts]) =>
          parts
            .sort((a, b) => a.x - b.x)
            .map(({ text }) => text)
            .join(' ')
            .replace(/ {2,}/g, ' '),
        )
        .join('\n'),
    );
  }
  return {
    pages,
    text: pages.join('\n---\n'),
    /** All words in one line, for those that a cell or a column breaks. */
    words: pages.join(' ').replace(/\s+/g, ' '),
    metadata: await document.getMetadata(),
    draw: async (name: string, number = 1) => {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: 1.6 });
      const canvas = createCanvas(viewport.width, viewport.height);
      if (!isCanvas(canvas)) throw new Error('nothing to draw on');
      await page.render({ canvas, viewport, background: 'white' }).promise;
      mkdirSync(artifacts, { recursive: true });
      writeFileSync(join(artifacts, `${name}.png`), canvas.toBuffer('image/png'));
    },
  };
}

/** pdf.js asks for the browser's canvas and takes this one as well. */
function isCanvas<T extends object>(canvas: T): canvas is T & HTMLCanvasElement {
  return 'getContext' in canvas;
}
