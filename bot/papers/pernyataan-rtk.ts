import { formatDate, localDate } from '../../domain/time/index.ts';
import type { ReportFacts } from './facts.ts';
import { fillForm, packForm } from './form.ts';
import { placeOf, shortName } from './office.ts';
import type { Paper } from './paper.ts';
import { SHORT_BLANK } from './words.ts';

/** The kind of spending that needs it. */
const RENT = 'sewa-rtk';

/**
 * That a hired RTK is fit for its purpose (003 Lampiran V), signed by the kepala Puskesmas. Nothing where the
 * pack has no such form or the report hires none.
 */
export function pernyataanRtk(facts: ReportFacts): Paper | undefined {
  const { dossier, pack, kepala, unit } = facts;
  const form = packForm(pack, 'surat-pernyataan-rtk');
  const rent = dossier.kuitansi.find(({ spend }) => spend === RENT);
  if (!form || !(rent || dossier.spends?.includes(RENT))) return undefined;
  const date = localDate(dossier.sentAt, unit.zone);
  return {
    kind: 'surat-pernyataan-rtk',
    title: `Surat Pernyataan RTK ${dossier.number}`,
    number: dossier.number,
    date,
    blocks: fillForm(form, facts, {
      fields: {
        puskesmas: shortName(facts),
        nama: kepala?.name,
        nip: kepala?.nip,
        'pangkat-gol': kepala?.golongan,
        pangkat: kepala?.golongan,
        jabatan: `Kepala ${unit.name}`,
        pemilik: rent?.seller ?? rent?.payeeName,
        tempat: placeOf(facts),
        tanggal: formatDate(date),
      },
      kinds: { date: formatDate(date), person: kepala?.name ?? SHORT_BLANK },
      rows: [],
    }),
  };
}
