import type { Dossier } from '../../domain/approval/index.ts';
import type { Pencairan, Standing } from '../../domain/disbursement/index.ts';
import type { Event } from '../../domain/event.ts';
import type { Role } from '../../domain/people/index.ts';
import { daysOf, type Instant, localDate, type Zone } from '../../domain/time/index.ts';
import { type Html, html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';

/** A report and whose turn it is. */
export type Stood = {
  dossier: Dossier;
  standing: Standing;
  /** The request that asks for its money. */
  request?: Pencairan | undefined;
};

/** Names of activities are long; a line of a list is short. */
const NAME_LENGTH = 60;

/** One report in two lines: what it is about, and who has it since when. */
export function reportLine(t: Texts, { dossier, standing }: Stood, now: Instant, zone: Zone): Html {
  const { number, kegiatan, tanggal, total } = dossier;
  const where = standingText(t, { dossier, standing }, now, zone);
  return t.laporan.line(number, short(kegiatan.name), t.dates.range(tanggal), total, where);
}

/** Whose turn it is, and since when; of what was sent back the first reason. */
function standingText(t: Texts, { dossier, standing }: Stood, now: Instant, zone: Zone): Html {
  const { at, role, since } = standing;
  const day = localDate(since, zone);
  const days = daysOf({ from: day, to: localDate(now, zone) }).length - 1;
  const desk = role ? t.umum.roles[role] : '';
  const words = t.laporan.standing;
  switch (at) {
    case 'meja':
    case 'ajukan':
    case 'dana':
    case 'bayar':
    case 'sanggah':
      return words[at](desk, days);
    case 'cair':
      return words.cair(days);
    case 'terima':
    case 'selesai':
      return words[at](t.dates.date(day));
    case 'ditolak':
      return words.ditolak(short(dossier.state.at === 'ditolak' ? dossier.state.reason : ''));
    case 'perbaiki': {
      const reasons = dossier.state.at === 'dikembalikan' ? dossier.state.reasons : [];
      const [first] = reasons;
      if (!first) return words.perbaiki(days);
      const label = t.lapor.steps[first.item] ?? first.item;
      const why = t.laporan.reason(label, short(first.text), reasons.length - 1);
      return html`${words.perbaiki(days)} – ${why}`;
    }
  }
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > NAME_LENGTH ? `${line.slice(0, NAME_LENGTH - 1)}…` : line;
}

/** A report with its history, as its reporter sees it. */
export function reportCard(
  t: Texts,
  stood: Stood,
  events: readonly Event[],
  now: Instant,
  zone: Zone,
): Html {
  const { dossier } = stood;
  const { number, kegiatan, tanggal, tempat, orang, total, copiedFrom } = dossier;
  const place = tempat.name === undefined ? undefined : html`📍 ${tempat.name}`;
  const people =
    orang.length > 0 ? html`👥 ${orang.map(({ name }) => name).join('; ')}` : undefined;
  const history = [...eventLines(t, dossier, events), ...requestLines(t, stood.request)];
  return join([
    html`📄 <b>${number}</b> · ${kegiatan.name}`,
    html`🗓 ${t.dates.range(tanggal)}`,
    place,
    people,
    t.laporan.total(total),
    copiedFrom === undefined ? undefined : t.laporan.copiedFrom(copiedFrom),
    html``,
    standingText(t, stood, now, zone),
    html``,
    t.laporan.history,
    ...history.sort((a, b) => a.at - b.at).map(({ at, what }) => t.laporan.at(at, zone, what)),
  ]);
}

type Past = { at: Instant; what: Html };

/** What happened to the report itself; of payments only the reporter's own. */
function eventLines(t: Texts, { reporter }: Dossier, events: readonly Event[]): Past[] {
  const { events: words } = t.laporan;
  const role = (name: string) => t.umum.roles[name as Role] ?? name;
  return events.flatMap((event): Past[] => {
    const { at } = event;
    switch (event.type) {
      case 'laporan.dikirim':
        return [{ at, what: words.dikirim(event.data.ulang) }];
      case 'laporan.disetujui':
        return [{ at, what: words.disetujui(event.data.by.name, role(event.data.role)) }];
      case 'laporan.dikembalikan': {
        const reasons = event.data.reasons.map(({ item, text }) => ({
          label: t.lapor.steps[item] ?? item,
          text,
        }));
        return [
          { at, what: words.dikembalikan(event.data.by.name, role(event.data.role), reasons) },
        ];
      }
      case 'laporan.ditolak': {
        const { by, reason } = event.data;
        return [{ at, what: words.ditolak(by.name, role(event.data.role), reason) }];
      }
      case 'pembayaran.dibayar':
        if (event.data.payee.id !== reporter.id) return [];
        return [{ at, what: words.dibayar(event.data.amount, event.data.method === 'transfer') }];
      case 'pembayaran.diterima':
        if (event.data.payee.id !== reporter.id) return [];
        return [{ at, what: words.diterima(event.data.amount) }];
      case 'pembayaran.disanggah':
        return event.data.payee.id === reporter.id ? [{ at, what: words.disanggah }] : [];
      case 'pembayaran.dibatalkan':
        return event.data.payee.id === reporter.id ? [{ at, what: words.dibatalkan }] : [];
      default:
        return [];
    }
  });
}

function requestLines(t: Texts, request: Pencairan | undefined): Past[] {
  return (request?.steps ?? []).map(({ kind, at }) => ({ at, what: t.laporan.steps[kind] }));
}
