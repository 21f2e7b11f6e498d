import { type Dossier, deskRole } from '../../domain/approval/index.ts';
import { daysOf, type Instant, localDate, type Zone } from '../../domain/time/index.ts';
import { type Html, html, join } from '../html.ts';
import type { Texts } from '../texts/index.ts';

/** One report with its state and whose desk it is on. */
export function reportLine(t: Texts, dossier: Dossier, now: Instant, zone: Zone): Html {
  return html`<b>${dossier.number}</b> ${dossier.kegiatan.name}, ${t.dates.range(dossier.tanggal)} – ${dossier.total}\n   ${stateText(t, dossier, now, zone)}`;
}

function stateText(t: Texts, dossier: Dossier, now: Instant, zone: Zone): Html {
  const { state } = dossier;
  switch (state.at) {
    case 'meja': {
      const role = deskRole(dossier);
      const range = { from: localDate(state.since, zone), to: localDate(now, zone) };
      return t.lapor.state.meja(role ? t.umum.roles[role] : '', daysOf(range).length - 1);
    }
    case 'dikembalikan':
      return join([
        t.lapor.state.dikembalikan,
        ...state.reasons.map(
          ({ item, text }) => html`   • ${t.lapor.steps[item] ?? item}: ${text}`,
        ),
      ]);
    case 'ditolak':
      return html`${t.lapor.state.ditolak}: ${state.reason}`;
    case 'disetujui':
      if (state.cair) return t.lapor.state.cair;
      return state.pencairanId ? t.lapor.state.diajukan : t.lapor.state.disetujui;
  }
}
