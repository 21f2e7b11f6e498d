import { terbilang } from '../../domain/money/index.ts';
import { formatDateRange, localDate } from '../../domain/time/index.ts';
import { type Claim, claimsOf } from './claims.ts';
import { nameOf, type ReportFacts } from './facts.ts';
import { byBendahara, byKepala, kop, placeAndDate } from './office.ts';
import type { Block, Paper } from './paper.ts';
import { occasion, whereOf } from './report.ts';
import { figure, sentence } from './words.ts';

/** Travel whose costs are claimed part by part, one page per traveller. Nothing where there is none. */
export function rincianBiaya(facts: ReportFacts, payee?: string): Paper | undefined {
  const { dossier, pack, unit } = facts;
  const claims = claimsOf(dossier, pack).filter(
    (claim) => (!payee || claim.payee.id === payee) && isTravel(claim),
  );
  if (claims.length === 0) return undefined;
  return {
    kind: 'rincian-biaya',
    title: `Rincian Biaya Perjalanan ${dossier.number}`,
    number: dossier.number,
    date: localDate(dossier.sentAt, unit.zone),
    blocks: claims.flatMap((claim, index): Block[] => [
      ...(index > 0 ? [{ block: 'break' } as const] : []),
      ...sheet(facts, claim),
    ]),
  };
}

/** Real costs of travel, as against a tariff of the plan. */
export function isTravel({ lines }: Claim): boolean {
  return lines.some(({ receipt }) => receipt?.komponen !== undefined);
}

function sheet(facts: ReportFacts, { payee, lines, amount }: Claim): Block[] {
  const { dossier, people } = facts;
  const person = nameOf(people, payee);
  return [
    kop(facts),
    {
      block: 'title',
      text: 'RINCIAN BIAYA PERJALANAN DINAS',
      under: [`Lampiran SPT Nomor : ${dossier.kegiatan.spt}`],
    },
    {
      block: 'fields',
      rows: [
        ['Nama', person.name],
        ['Tujuan', whereOf(dossier)],
        ['Tanggal', formatDateRange(dossier.tanggal)],
        ['Keperluan', sentence(occasion(dossier).replace('dalam rangka ', ''))],
      ],
    },
    {
      block: 'table',
      columns: [
        { label: 'No', width: 0.35, align: 'center' },
        { label: 'Perincian biaya', width: 2.4 },
        { label: 'Jumlah (Rp)', width: 1.1, align: 'right' },
        { label: 'Keterangan', width: 1.6 },
      ],
      rows: lines.map((line, index) => [
        String(index + 1),
        line.text,
        figure(line.amount),
        proof(line),
      ]),
      foot: ['', 'Jumlah', figure(amount), ''],
    },
    { block: 'paragraph', text: `Terbilang : ${sentence(terbilang(amount))}` },
    {
      block: 'signatures',
      columns: [
        byBendahara(facts, '', `Telah dibayar sejumlah Rp ${figure(amount)}`),
        {
          head: [
            placeAndDate(facts),
            `Telah menerima jumlah uang sebesar Rp ${figure(amount)}`,
            'Yang menerima',
          ],
          name: person.name,
          nip: person.nip === '-' ? undefined : (person.nip ?? ''),
        },
      ],
    },
    { block: 'signatures', columns: [byKepala(facts, 'Mengetahui')] },
  ];
}

function proof({ receipt, proven }: Claim['lines'][number]): string {
  if (!receipt) return 'Tarif POA';
  if (receipt.komponen === 'uang-harian') return 'Lumpsum';
  return proven ? 'Bukti terlampir' : 'Pernyataan riil';
}
