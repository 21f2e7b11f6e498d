import { Rupiah, terbilang } from '../../domain/money/index.ts';
import { PLAIN_SPENDS } from '../../domain/planning/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { evidenceFor } from '../../domain/rules/index.ts';
import { formatDate, localDate } from '../../domain/time/index.ts';
import { type ClaimLine, claimsOf, unproven } from './claims.ts';
import { nameOf, type ReportFacts } from './facts.ts';
import { byKepala, kop, placeAndDate } from './office.ts';
import type { Block, Paper } from './paper.ts';
import { occasion } from './report.ts';
import { BLANK, figure, SHORT_BLANK, sentence } from './words.ts';

/** What the packs call it: Surat Pernyataan Riil (002, 003), Surat Pertanggungjawaban Mutlak (004 Pasal 24 huruf b). */
const STATEMENT = /pernyataan-riil|pertanggungjawaban-mutlak/;

/** Who would have to declare what, where the pack's list knows such a statement. */
export function statements(facts: ReportFacts) {
  const { dossier, pack } = facts;
  const spends = dossier.spends ?? PLAIN_SPENDS;
  if (!spends.some((spend) => statementDuty(facts, spend, Rupiah.zero))) return [];
  const claims = claimsOf(dossier, pack);
  const payees = new Map(claims.map(({ payee }) => [payee.id, payee]));
  return [...payees.values()]
    .map((payee) => ({ payee, lines: unproven(claims, payee.id) }))
    .filter(({ lines }) => lines.length > 0);
}

/** The statement of what was spent without proof, one page per person, with its meterai. Nothing where nobody has to. */
export function pernyataanRiil(facts: ReportFacts, payee?: string): Paper | undefined {
  const all = statements(facts).filter((one) => !payee || one.payee.id === payee);
  if (all.length === 0) return undefined;
  const { dossier, unit } = facts;
  return {
    kind: 'surat-pernyataan-riil',
    title: `Surat Pernyataan Riil ${dossier.number}`,
    number: dossier.number,
    date: localDate(dossier.sentAt, unit.zone),
    blocks: all.flatMap((one, index): Block[] => [
      ...(index > 0 ? [{ block: 'break' } as const] : []),
      ...sheet(facts, one),
    ]),
  };
}

/** Meterai on the statement in rupiah, zero where it needs none; undefined where the list knows no such paper. */
function statementDuty(
  { dossier, pack }: Pick<ReportFacts, 'dossier' | 'pack'>,
  spend: string,
  amount: Rupiah,
): Rupiah | undefined {
  const { fund } = dossier;
  const needs = evidenceFor(pack, { spend, fund, amount, date: dossier.tanggal.from });
  if (isProblem(needs)) return undefined;
  const need = needs.find(({ id }) => STATEMENT.test(id));
  return need && (need.meterai ?? Rupiah.zero);
}

function sheet(
  facts: ReportFacts,
  { payee, lines }: { payee: { id: string; name: string }; lines: readonly ClaimLine[] },
): Block[] {
  const { dossier, people, plan } = facts;
  const person = nameOf(people, payee);
  const amount = Rupiah.sum(lines.map((line) => line.amount));
  const spends = dossier.spends ?? PLAIN_SPENDS;
  const duties = spends.flatMap((spend) => statementDuty(facts, spend, amount) ?? []);
  const meterai = duties.find((duty) => duty.isPositive());
  const spt = `Surat Tugas Nomor ${dossier.kegiatan.spt || SHORT_BLANK} tanggal ${plan ? formatDate(plan.spt.date) : SHORT_BLANK}`;
  return [
    kop(facts),
    { block: 'title', text: 'SURAT PERNYATAAN PENGELUARAN RIIL' },
    { block: 'paragraph', text: 'Yang bertanda tangan di bawah ini :' },
    {
      block: 'fields',
      rows: [
        ['Nama', person.name],
        ['NIP', person.nip ?? BLANK],
        ['Pangkat/Gol.', person.golongan ?? BLANK],
        ['Jabatan', person.jabatan ?? BLANK],
      ],
    },
    {
      block: 'paragraph',
      text: `Berdasarkan ${spt}, dengan ini menyatakan dengan sesungguhnya bahwa :`,
    },
    {
      block: 'paragraph',
      text: `1. Biaya di bawah ini, ${occasion(dossier)}, tidak dapat diperoleh bukti-bukti pengeluarannya, meliputi :`,
    },
    {
      block: 'table',
      columns: [
        { label: 'No', width: 0.35, align: 'center' },
        { label: 'Uraian', width: 3.4 },
        { label: 'Jumlah (Rp)', width: 1.2, align: 'right' },
      ],
      rows: lines.map((line, index) => [String(index + 1), line.text, figure(line.amount)]),
      foot: ['', 'Jumlah', figure(amount)],
    },
    { block: 'paragraph', text: `Terbilang : ${sentence(terbilang(amount))}` },
    {
      block: 'paragraph',
      text: '2. Jumlah uang tersebut pada angka 1 benar-benar dikeluarkan untuk pelaksanaan kegiatan dimaksud dan apabila di kemudian hari terdapat kelebihan atas pembayaran, saya bersedia menyetorkan kelebihan tersebut ke kas negara/daerah.',
    },
    {
      block: 'paragraph',
      indent: true,
      text: 'Demikian pernyataan ini saya buat dengan sebenarnya, untuk dipergunakan sebagaimana mestinya.',
    },
    {
      block: 'signatures',
      columns: [
        byKepala(facts, '', 'Mengetahui'),
        {
          head: [placeAndDate(facts), 'Yang menyatakan', ''],
          name: person.name,
          nip: person.nip === '-' ? undefined : (person.nip ?? ''),
          meterai,
        },
      ],
    },
  ];
}
