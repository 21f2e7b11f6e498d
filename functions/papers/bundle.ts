import type { Content } from 'pdfmake/interfaces.js';
import {
  cover,
  makePaper,
  type Paper,
  papersFor,
  printed,
  type ReportFacts,
} from '../../bot/papers/index.ts';
import type { Attachment } from '../../domain/approval/index.ts';
import { type Attached, attachmentsOf } from './attachments.ts';
import { bind, isBindable, type Part } from './bind.ts';
import { drawn } from './blocks.ts';
import { pdfOf } from './engine.ts';
import { LINE } from './layouts.ts';
import { printable, SIDE } from './pictures.ts';
import { documentOf, type Stamp } from './render.ts';

/** The bytes of a stored file; nothing where there are none. Throws where storage is down: a bundle is whole or not made. */
export type ReadFile = (sha256: string) => Promise<Uint8Array | undefined>;

/** Room for a picture, in points: half a page for photos, a page for papers. */
const PHOTO: [number, number] = [LINE, 322];
const SHEET: [number, number] = [LINE, 660];

/** What lies in a bundle: the cover, the papers made for it, and the files in the list's order. */
export type BundlePlan = { cover: Paper; papers: Paper[]; attached: Attached[] };

/**
 * Plans the complete SPJ of a report. A paper whose signed sheet was sent in is not made once more, but that
 * which says who acknowledged it electronically; a paper that the evidence list does not ask for is not
 * bound empty.
 */
export function planBundle(facts: ReportFacts): BundlePlan {
  const { dossier, checks } = facts;
  const sent = (step: string) => dossier.files.some((file) => file.step === step);
  const asked = (step: string) => checks.some((check) => check.step === step);
  const met = (pattern: RegExp) =>
    checks.some(({ id, step, state }) => step === 'bukti' && state === 'ada' && pattern.test(id));
  const papers = papersFor(facts).flatMap((kind) => {
    if (kind === 'spj') return [];
    if (kind === 'berita-acara' && !dossier.pengakuan) {
      if (sent('beritaAcara') || !asked('beritaAcara')) return [];
    }
    const told = dossier.lhk !== '' || dossier.hasil.length > 0;
    if (kind === 'laporan-hasil-kegiatan' && !told && !asked('lhk')) return [];
    if (kind === 'daftar-hadir' && !dossier.peserta?.names.length) return [];
    if (kind === 'surat-pernyataan-riil' && met(/pernyataan|mutlak/)) return [];
    // Skeletons are to be written by hand and come back as files.
    if (kind === 'undangan' || kind === 'notulen') return [];
    return makePaper(facts, kind) ?? [];
  });
  return { cover: cover(facts), papers, attached: attachmentsOf(dossier, checks, printed.other) };
}

/**
 * Puts the bundle together: one PDF with cover, made papers, photos (two on a page) and the papers that were
 * sent in, pictures as pages and PDFs page by page. The same plan, files and stamp give the same bytes.
 */
export async function renderBundle(
  plan: BundlePlan,
  stamp: Stamp,
  read: ReadFile,
): Promise<Uint8Array> {
  const render = (content: Content[]) => pdfOf(documentOf(plan.cover, content, stamp, false));
  const front = [plan.cover, ...plan.papers].map(
    ({ blocks }, index): Content => ({
      stack: drawn(blocks),
      ...(index > 0 && { pageBreak: 'before' }),
    }),
  );
  const parts: Part[] = [];
  let pages: Content[] = [];
  const flush = async () => {
    if (pages.length > 0) parts.push({ own: await render(pages) });
    pages = [];
  };
  for (const [index, { label, files, photos }] of plan.attached.entries()) {
    const title = printed.attachment(label, String(index + 1));
    for (const [place, file] of files.entries()) {
      const plain = file.plain === undefined ? undefined : await read(file.plain);
      const bytes = plain ?? (await read(file.sha256));
      const caption = photos ? printed.photo(place + 1, files.length) : undefined;
      const heading = photos && place > 0 ? undefined : title;
      if (bytes && file.contentType === 'application/pdf' && (await isBindable(bytes))) {
        await flush();
        parts.push({ foreign: bytes });
        continue;
      }
      const page = await picturePage(file, bytes, { heading, caption, photos, label });
      const starts = pages.length > 0 && (!photos || place % 2 === 0);
      pages.push({
        stack: page,
        unbreakable: true,
        ...(starts && { pageBreak: 'before' as const }),
      });
    }
  }
  await flush();
  return bind(await render(front), parts);
}

async function picturePage(
  { sha256 }: Attachment,
  bytes: Uint8Array | undefined,
  of: {
    heading: string | undefined;
    caption: string | undefined;
    photos: boolean;
    label: string;
  },
): Promise<Content[]> {
  const { heading, caption, photos, label } = of;
  const head: Content[] = heading ? [{ text: heading, bold: true, margin: [0, 0, 0, 6] }] : [];
  if (!bytes) return [...head, { text: printed.lost(label) }];
  const image = await printable(bytes, photos ? SIDE.photo : SIDE.sheet);
  if (!image) return [...head, { text: printed.unprintable(label, sha256) }];
  return [
    ...head,
    { image, fit: photos ? PHOTO : SHEET, alignment: 'center' },
    ...(caption ? [{ text: caption, fontSize: 8.5, alignment: 'center' as const, margin: 3 }] : []),
  ];
}
