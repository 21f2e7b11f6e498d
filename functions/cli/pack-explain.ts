import { parseAmount, Rupiah } from '../../domain/money/index.ts';
import { isProblem } from '../../domain/problem.ts';
import {
  citationText,
  type EvidenceNeed,
  evidenceFor,
  type Facts,
  mayFund,
  meteraiOn,
  type Pack,
  type Payment,
  type Reason,
  type Spend,
  taxesOn,
} from '../../domain/rules/index.ts';
import { formatDate, isLocalDate } from '../../domain/time/index.ts';
import { Refused, readArguments, required, type Terminal } from './command.ts';
import { chosenPack } from './pack-choice.ts';
import { money, stepLine } from './text.ts';

const OPTIONS = {
  pack: { type: 'string' },
  spend: { type: 'string' },
  amount: { type: 'string' },
  date: { type: 'string' },
  fund: { type: 'string' },
  words: { type: 'string' },
  npwp: { type: 'string' },
  pkp: { type: 'string' },
  golongan: { type: 'string' },
  fact: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

/** How a paper of the evidence list is marked for a person. */
const MARKS: Record<EvidenceNeed['state'], string> = {
  wajib: '[wajib]',
  anjuran: '[anjuran]',
  'tidak-berlaku': '[tidak perlu di sini]',
  'belum-pasti': '[bila berlaku]',
};

/** `pack explain`: what one payment would need, and why. Without `--npwp` and `--pkp` the seller has both. */
export async function explain(args: string[], terminal: Terminal): Promise<void> {
  const { values } = readArguments(args, OPTIONS);
  const pack = await chosenPack(required(values.pack, '--pack'));
  const spend = chosenSpend(pack, required(values.spend, '--spend'));
  const amount = readAmount(required(values.amount, '--amount'));
  const date = required(values.date, '--date');
  if (!isLocalDate(date)) {
    throw new Refused(`Tanggal "${date}" tidak ada; tulis TTTT-BB-HH, misalnya 2022-09-01.`);
  }
  if (values.fund !== undefined && pack.funds.every((fund) => fund.id !== values.fund)) {
    const known = pack.funds.map((fund) => fund.id).join(', ');
    throw new Refused(`Dana "${values.fund}" tidak ada dalam ${pack.id}; yang ada: ${known}.`);
  }
  const payment: Payment = {
    spend: spend.id,
    fund: values.fund,
    amount,
    date,
    npwp: yesNo(values.npwp, '--npwp') ?? true,
    pkp: yesNo(values.pkp, '--pkp') ?? true,
    golongan: golongan(values.golongan),
    facts: facts(pack, values.fact ?? []),
  };
  const answer = evaluate(pack, spend, payment, values.words);
  if (values.json) terminal.out(JSON.stringify(answer.json, undefined, 2));
  else for (const line of answer.lines) terminal.out(line);
}

function evaluate(pack: Pack, spend: Spend, payment: Payment, words: string | undefined) {
  const { amount, date, fund } = payment;
  const cite = (citation: Parameters<typeof citationText>[1]) => citationText(pack, citation);
  const permission = mayFund(pack, { ...payment, words });
  const due =
    spend.document === undefined
      ? undefined
      : meteraiOn(pack, { document: spend.document, amount, date });
  const taxation = taxesOn(pack, payment);
  const taxed = taxation.total.isPositive() || taxation.missing.length === 0;
  const known: Facts = {
    npwp: payment.npwp,
    pkp: payment.pkp,
    golongan: payment.golongan,
    ...(taxed && { 'dikenakan-pajak': taxation.total.isPositive() }),
    ...payment.facts,
  };
  const needs = evidenceFor(pack, { spend: spend.id, fund, amount, date, facts: known });
  const evidence = isProblem(needs) ? [] : needs;
  const reasons = permission.reasons.map((reason) => ({
    text: reasonText(reason),
    citation: reason.citation === undefined ? null : cite(reason.citation),
  }));
  const missing = [...new Set([...permission.missing, ...taxation.missing])];
  const json = {
    pack: pack.id,
    allowed: permission.allowed,
    reasons,
    meterai: {
      amount: due?.amount ?? 0,
      citation: due?.citation === undefined ? null : cite(due.citation),
    },
    taxes: taxation.taxes.map(({ kind, base, rate, amount: tax, citation }) => ({
      kind,
      base,
      rate,
      amount: tax,
      citation: cite(citation),
    })),
    evidence: evidence.map(({ id, label, required: must, group, when, citation }) => ({
      id,
      label,
      required: must,
      ...(group !== undefined && { group }),
      ...(when !== undefined && { when }),
      citation: cite(citation),
    })),
    missing,
  };
  const lines = [
    `${pack.identity.shortTitle}: ${spend.label}, ${money(amount)}, ${formatDate(date)}`,
    ...beyond(pack, date),
    permission.allowed ? 'Boleh dibiayai.' : 'TIDAK boleh dibiayai:',
    ...reasons.map(
      ({ text, citation }) => `  - ${text}${citation === null ? '' : ` (${citation})`}`,
    ),
    ...permission.warnings.map((warning) => `  ! ${reasonText(warning)}`),
    `Meterai: ${due?.amount.isPositive() ? money(due.amount) : 'tidak perlu'}${
      json.meterai.citation === null ? '' : ` (${json.meterai.citation})`
    }`,
    taxation.taxes.length === 0 ? 'Pajak: tidak ada' : 'Pajak:',
    ...taxation.steps.map((step) => `  ${stepLine(pack, step)}`),
    ...(taxation.taxes.length === 0 ? [] : [`  Diterima: ${money(taxation.net)}`]),
    ...(missing.length === 0
      ? []
      : [`Belum diketahui: ${missing.join(', ')} (isi dengan --golongan atau --fact id=nilai)`]),
    'Bukti pertanggungjawaban:',
    ...evidence.map((need) => {
      const mark = need.required && need.group !== undefined ? '[salah satu]' : MARKS[need.state];
      const when = need.when === undefined ? '' : ` — ${need.when}`;
      return `  ${mark} ${need.label}${when} (${cite(need.citation)})`;
    }),
  ];
  return { json, lines };
}

/** Why not, in a sentence. */
function reasonText(reason: Reason): string {
  const label = reason.entry?.label ?? '';
  switch (reason.code) {
    case 'dilarang':
      return `Dilarang: ${label}`;
    case 'melebihi-batas': {
      const amount = (value = 0) =>
        reason.unit?.startsWith('Rp')
          ? `${money(value)}${reason.unit.slice(2)}`
          : `${value} ${reason.unit}`;
      return `Melebihi batas: ${label} ${amount(reason.max)}, diminta ${reason.unit?.startsWith('Rp') ? money(reason.given ?? 0) : reason.given}`;
    }
    case 'dana-tidak-membiayai':
      return `Dana ${label} tidak membiayai jenis belanja ini`;
    case 'dana-tidak-dikenal':
      return 'Dana tidak dikenal';
    case 'jenis-tidak-dikenal':
      return 'Jenis belanja tidak dikenal';
    case 'tujuan-tidak-dikenal':
      return 'Tujuan tidak dikenal';
    case 'nilai-tidak-sah':
      return 'Nilai harus lebih dari nol';
  }
}

/** Says so where the pack is used outside the days it says it is in force. */
function beyond({ identity: { inForce } }: Pack, date: string): string[] {
  const inside = inForce.from <= date && (inForce.to === undefined || date <= inForce.to);
  const until = inForce.to === undefined ? '' : ` sampai ${formatDate(inForce.to)}`;
  return inside ? [] : [`Perhatian: aturan ini berlaku ${formatDate(inForce.from)}${until}.`];
}

function chosenSpend(pack: Pack, id: string): Spend {
  const spend = pack.spends.find((entry) => entry.id === id);
  if (spend !== undefined) return spend;
  const known = pack.spends.map((entry) => entry.id).join(', ');
  throw new Refused(`Jenis belanja "${id}" tidak dikenal dalam ${pack.id}; yang ada: ${known}.`);
}

/** Plain digits are taken as they stand; anything else as people write amounts. */
function readAmount(text: string): Rupiah {
  const refused = new Refused(
    `Nilai "${text}" tidak dapat dipakai; tulis rupiah bulat lebih dari nol, misalnya 1500000.`,
  );
  if (/^\d{1,15}$/.test(text)) {
    const amount = Rupiah.of(text);
    if (amount.isPositive()) return amount;
    throw refused;
  }
  const amount = parseAmount(text);
  if (isProblem(amount)) throw refused;
  return amount;
}

function yesNo(value: string | undefined, option: string): boolean | undefined {
  if (value === undefined) return undefined;
  if (['yes', 'ya'].includes(value)) return true;
  if (['no', 'tidak'].includes(value)) return false;
  throw new Refused(`Pilihan ${option} hanya yes atau no, bukan "${value}".`);
}

function golongan(value: string | undefined): Payment['golongan'] {
  switch (value) {
    case undefined:
    case 'I':
    case 'II':
    case 'III':
    case 'IV':
    case 'non-pns':
      return value;
    default:
      throw new Refused(`Golongan "${value}" tidak dikenal; pilih I, II, III, IV atau non-pns.`);
  }
}

/** `id=value` pairs of facts that the pack declares. */
function facts(pack: Pack, pairs: readonly string[]): Facts {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [id = '', value = ''] = pair.split('=');
      const fact = pack.facts.find((entry) => entry.id === id);
      if (fact === undefined) {
        const known = pack.facts.map((entry) => entry.id).join(', ');
        throw new Refused(`Fakta "${id}" tidak dikenal dalam ${pack.id}; yang ada: ${known}.`);
      }
      if (fact.type === 'boolean') return [id, yesNo(value, `--fact ${id}`) ?? false];
      if (fact.type === 'choice') {
        const values = (fact.values ?? []).map((entry) => entry.id);
        if (values.includes(value)) return [id, value];
        throw new Refused(`Fakta ${id} hanya ${values.join(', ')}, bukan "${value}".`);
      }
      if (!/^\d{1,15}$/.test(value))
        throw new Refused(`Fakta ${id} harus angka, bukan "${value}".`);
      return [id, Number(value)];
    }),
  );
}
