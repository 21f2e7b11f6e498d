import { EVIDENCE_LIMITS, type RefusalReason } from '../../../domain/evidence/index.ts';
import { localDate } from '../../../domain/time/index.ts';
import { html } from '../../html.ts';
import type { Texts } from '../id/index.ts';
import { formatDate } from './dates.ts';
import { lapor } from './lapor.ts';

const { megabytes, megapixels, pages } = EVIDENCE_LIMITS;

const why: Record<RefusalReason, string> = {
  jenis: `it is no photo and no PDF. Send it again as JPG, PNG, WebP or PDF.`,
  ukuran: `it is larger than ${megabytes} MB. Send it again as a photo (not as a file), so that Telegram makes it smaller.`,
  hilang: `Telegram no longer has it. Send it again.`,
  kosong: `it is empty. Open it on your phone first; if you can see it there, send it again.`,
  rusak: `it is damaged or cut off and cannot be opened. Send it again, or take the photo again.`,
  piksel: `the picture is too large (${megapixels} megapixels at most). Send it again as a photo (not as a file), so that Telegram makes it smaller.`,
  halaman: `the PDF has more than ${pages} pages. Send only the pages that are needed.`,
  terkunci: `the PDF is locked with a password. Print it to a PDF without one, or photograph its pages.`,
  heic: `it is a HEIC photo of an iPhone. Send it again as a photo (not as a file); Telegram turns it into a JPG by itself.`,
  campuran: `there is a file of another kind inside. Take the photo again, or print it to PDF again.`,
  perintah: `the PDF holds commands or attachments. Print it to a plain PDF, or photograph its pages.`,
  padat: `the PDF grows too large when it is opened. Print it to PDF again, or photograph its pages.`,
};

const moment = (at: string) => `${formatDate(at.slice(0, 10))}, ${at.slice(11, 16)}`;

function far(metres: number): string {
  return metres < 1000 ? `${metres} m` : `${(metres / 1000).toFixed(1)} km`;
}

/** Files: why one is refused, what the camera wrote into it, two of them side by side. In English. */
export const berkas: Texts['berkas'] = {
  refused: (step, reason) =>
    html`⚠️ The file for ${lapor.steps[step] ?? step} cannot be used: ${why[reason]}`,
  taken: (at, where, metres) =>
    html`${at ? `\n📷 ${moment(at)} by the camera’s clock` : ''}${
      where ? `\n📍 ${where.latitude}, ${where.longitude}` : ''
    }${metres === undefined ? '' : `, ${far(metres)} from the place of the activity`}`,
  compare: '🔍 Compare photos',
  compared: (number, unitName, receivedAt, zone) =>
    html`<b>${number}</b> · ${unitName}\nReceived ${formatDate(localDate(receivedAt, zone))}`,
  elsewhere: (number) =>
    html`🔒 A photo like it is in report <b>${number}</b> of another Puskesmas. Only the verifier of the Dinkes can compare the two.`,
  gone: (number) => html`The photo in report <b>${number}</b> cannot be fetched now.`,
  noPairs: html`There are no photos to compare in this report.`,
  morePairs: (count) => html`<i>… and ${count} more pairs.</i>`,
  comparison: (number) =>
    html`🔍 Photos of report <b>${number}</b> beside those that look like them. The bot only shows them; photos of papers often look alike although they differ.`,
};
