import { expect } from 'vitest';
import { texts } from '../../../bot/index.ts';
import type { Dossier, DossierReceipt } from '../../../domain/approval/index.ts';
import type { Check } from '../../../domain/evidence/index.ts';
import { type LiveTown, SITI } from '../../support/live-town.ts';
import { photo } from '../../support/photo.ts';
import { smallPdf } from '../../support/small-pdf.ts';
import type { Case, Reply, Turn } from './case.ts';

/** The open question: what the card says after its head. */
export function asked(town: LiveTown): string {
  const said = town.said(SITI);
  const card = said.includes('📝 ') ? said.slice(said.indexOf('📝 ')) : said;
  return card.slice(card.indexOf('\n\n') + 2);
}

/** Labels of the buttons under the newest message. */
function buttons(town: LiveTown): string[] {
  const { reply_markup: markup } = town.standin.lastMessage(SITI);
  return (markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
}

let files = 0;

/** A PDF is judged in a thread of its own, so most papers are photographed. */
const PDF_EVERY = 10;

async function give(town: LiveTown, reply: Reply, broken = false): Promise<void> {
  const phone = town.as(SITI);
  if (reply === 'foto' || reply === 'berkas') {
    files += 1;
    const name = `bukti-${files}.pdf`;
    if (broken) await phone.sendDocument({ name, bytes: new TextEncoder().encode(`halo ${name}`) });
    else if (reply === 'berkas' && files % PDF_EVERY === 0) {
      await phone.sendDocument({ name, bytes: smallPdf(name) });
    } else await phone.sendPhotos([photo(files, 8 + (files % 40))]);
    // Photos of the activity are counted before their step is closed.
    if (reply === 'foto') await town.settle();
  } else if ('press' in reply) await phone.press(reply.press);
  else await phone.sendText(reply.type);
}

/** Chooses the activity by its name and its day. */
export async function begin(town: LiveTown, name: string): Promise<void> {
  const phone = town.as(SITI);
  await phone.sendText(`lapor ${name}`);
  await phone.press(new RegExp(`^${name}`));
  expect(asked(town)).toMatch(/^Kapan kegiatannya\?/);
  await phone.press('Hari ini');
}

/** Answers questions; each must be the one that is expected. `broken`: the file at this turn is no file. */
export async function talk(town: LiveTown, turns: readonly Turn[], broken = -1): Promise<void> {
  for (const [place, [question, reply, refused]] of turns.entries()) {
    expect(asked(town).slice(0, question.length), `question ${place + 1}`).toBe(question);
    expect(buttons(town)).not.toContain('Kirim');
    await give(town, reply, place === broken);
    if (!refused) continue;
    expect(town.said(SITI)).toMatch(/^⚠️ /);
    for (const words of refused) expect(town.said(SITI)).toContain(words);
  }
}

/** The evidence checklist of the review, line by line. */
function checklist(town: LiveTown): string[] {
  const said = town.said(SITI);
  expect(said).toContain('Periksa dulu sebelum dikirim');
  const [, rest = ''] = said.split('Kelengkapan bukti\n');
  const lines = rest.split('\n');
  return lines.slice(0, Math.max(0, lines.indexOf('')));
}

/** The question of the last file that is asked by name, or as the proof of a cost. */
function lastFile({ talk: turns }: Case): number {
  return turns.findLastIndex(([, reply]) => reply === 'berkas');
}

/**
 * The whole report. Once incomplete: what its last file proves is named as missing, with its citation, and
 * **Kirim** is neither offered nor taken. Then complete: it is sent, and its id is given back.
 */
export async function fill(town: LiveTown, of: Case): Promise<string> {
  await begin(town, of.name);
  const last = lastFile(of);
  if (last < 0) await refuseBefore(town, of);
  else await talk(town, of.talk, last);
  if (last >= 0) await incomplete(town, of);
  await town.settle();
  await town.as(SITI).sendText('apa lagi?');
  expect(checklist(town)).toEqual(of.list);
  expect(town.said(SITI)).toContain('Semua lengkap');
  const [draft] = (await town.store.session(SITI)).drafts;
  await town.as(SITI).press('Kirim');
  expect(town.said(SITI)).toContain('terkirim');
  return draft?.id ?? '';
}

/** Nothing is to be sent in: the report is incomplete before its last answer. */
async function refuseBefore(town: LiveTown, { talk: turns }: Case): Promise<void> {
  await talk(town, turns.slice(0, -1));
  const question = asked(town);
  await town.as(SITI).sendText('kirim');
  expect(town.said(SITI)).toContain('Laporan belum bisa dikirim');
  expect(town.said(SITI)).toContain('⬜ Biaya');
  expect(asked(town)).toBe(question);
  await talk(town, turns.slice(-1));
}

async function incomplete(town: LiveTown, of: Case): Promise<void> {
  const phone = town.as(SITI);
  await town.settle();
  await phone.sendText('apa lagi?');
  const missing = checklist(town).filter((line) => line.startsWith('⬜'));
  expect(missing).toEqual(of.lacking);
  expect(buttons(town)).not.toContain('Kirim');
  await phone.sendText('kirim');
  expect(town.said(SITI)).toContain('Laporan belum bisa dikirim');
  for (const line of missing) expect(town.said(SITI)).toContain(line.replace(' – belum ada', ''));
  expect(buttons(town)).not.toContain('Kirim');
  const turns = of.talk.slice(lastFile(of));
  await give(town, 'berkas');
  // A receipt leads back to the costs.
  const [, closing] = turns;
  if (closing?.[0].startsWith('🧾')) await talk(town, [closing]);
}

/** A checklist as a case writes it. */
export function checkLines(checks: readonly Check[]): string[] {
  const { evidence, evidenceNote } = texts().lapor;
  return checks.map(({ state, label, citation }) => {
    const note = evidenceNote[state];
    return `${evidence[state]} ${label}${note ? ` – ${note}` : ''} (${citation})`;
  });
}

/** What a dossier holds, as a case writes it. */
export function summary(dossier: Dossier) {
  const steps = dossier.files.map(({ step }) => step);
  return {
    total: dossier.total.toNumber(),
    costs: dossier.kuitansi.map(costLine),
    facts: dossier.fakta ?? {},
    files: Object.fromEntries(
      [...new Set(steps)].map((step) => [step, steps.filter((each) => each === step).length]),
    ),
  };
}

function costLine(cost: DossierReceipt): string {
  const { spend, komponen, payeeName, seller, count, amount, meterai, taxes } = cost;
  const parts = [
    spend,
    komponen,
    payeeName ?? seller,
    count === undefined ? undefined : `${count}×`,
    amount.toNumber(),
    meterai && `meterai ${meterai.amount.toNumber()}`,
    ...taxes.map((tax) => `${tax.kind} ${tax.rate}% ${tax.amount.toNumber()}`),
  ];
  return parts.filter((part) => part !== undefined).join(' | ');
}
