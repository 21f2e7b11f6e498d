import { Rupiah, terbilang } from '../../domain/money/index.ts';
import { fiscalYear, type LocalDate, localDate } from '../../domain/time/index.ts';
import { type Claim, claimsOf } from './claims.ts';
import { nameOf, type ReportFacts } from './facts.ts';
import { byBendahara, byKepala, placeAndDate, smallKop } from './office.ts';
import type { Block, Paper } from './paper.ts';
import { fundOf, occasion } from './report.ts';
import { figure, SHORT_BLANK, sentence } from './words.ts';

/**
 * Kuitansi of what a report pays by the bot's own paper, one slip per payee and kind of spending.
 *
 * @param payee only this person's; everybody's where nobody is named
 * @returns nothing where there is none
 */
export function kuitansi(facts: ReportFacts, payee?: string): Paper | undefined {
  const { dossier, pack } = facts;
  const claims = claimsOf(dossier, pack).filter((claim) => !payee || claim.payee.id === payee);
  if (claims.length === 0) return undefined;
  return {
    kind: 'kuitansi',
    title: `Kuitansi ${dossier.number}`,
    number: dossier.number,
    date: localDate(dossier.sentAt, facts.unit.zone),
    amount: Rupiah.sum(claims.map(({ amount }) => amount)),
    blocks: claims.map((claim) => ({ block: 'slip', blocks: slip(facts, claim) })),
  };
}

/** The day on which the payee was paid, as far as they were. */
function paidOn({ payments, unit }: ReportFacts, payee: string): LocalDate | undefined {
  const state = payments.find(({ person }) => person.id === payee)?.state;
  return !state || state.at === 'terutang' ? undefined : localDate(state.since, unit.zone);
}

function slip(facts: ReportFacts, claim: Claim): Block[] {
  const { dossier, unit, people } = facts;
  const { payee, amount, taxes, meterai } = claim;
  const person = nameOf(people, payee);
  return [
    smallKop(facts),
    { block: 'title', text: 'KUITANSI', under: [`Nomor bukti : ${SHORT_BLANK}`] },
    {
      block: 'fields',
      rows: [
        ['Sumber dana', `${fundOf(facts)}, tahun anggaran ${fiscalYear(dossier.tanggal.from)}`],
        ['Sudah terima dari', `Bendahara ${unit.name}`],
        ['Uang sebesar', sentence(terbilang(amount))],
        ['Untuk pembayaran', `${purpose(claim)} ${occasion(dossier)}`],
        ...(taxes.length > 0 ? [['Pajak', taxes.map(owed).join('; ')] as const] : []),
      ],
    },
    { block: 'amount', amount },
    {
      block: 'signatures',
      columns: [
        byKepala(facts, '', 'Setuju dibayar'),
        byBendahara(facts, '', 'Lunas dibayar'),
        {
          head: [placeAndDate(facts, paidOn(facts, payee.id)), 'Yang menerima', ''],
          name: person.name,
          nip: person.nip === '-' ? undefined : (person.nip ?? ''),
          meterai,
        },
      ],
    },
  ];
}

/** What is paid is the gross amount, so a tax is told and not taken off. */
function owed({ kind, rate, amount }: Claim['taxes'][number]): string {
  return `${kind} ${rate.replace('.', ',')} % terutang Rp ${figure(amount)}`;
}

function purpose({ lines, label }: Claim): string {
  const texts = [...new Set(lines.map(({ text }) => text))];
  const said = texts.map((text, index) =>
    index === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1),
  );
  // A label may hold commas of its own.
  const last = said.at(-1) ?? '';
  const what = said.length < 2 ? last : `${said.slice(0, -1).join(', ')} dan ${last}`;
  return lines.some(({ receipt }) => receipt?.komponen) ? `${what} (${label})` : what;
}
