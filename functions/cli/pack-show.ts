import {
  type Citation,
  citationText,
  type DatedValue,
  type MenuNode,
  type Pack,
  type Range,
} from '../../domain/rules/index.ts';
import { formatDate } from '../../domain/time/index.ts';
import { Refused, type Terminal } from './command.ts';
import { money } from './text.ts';

type Cite = (citation: Citation) => string;

/** What `pack show` can print, topic by topic; every line ends with its citation. */
const TOPICS: Record<string, (pack: Pack, cite: Cite) => readonly string[]> = {
  identitas: ({ id, identity }) => [
    identity.title,
    `${identity.kind} ${identity.number} — pack ${id}`,
    `Daerah: ${identity.region?.name ?? 'nasional'}; tahun anggaran ${identity.fiscalYear}`,
    `Berlaku ${formatDate(identity.inForce.from)}${
      identity.inForce.to === undefined ? '' : ` sampai ${formatDate(identity.inForce.to)}`
    }`,
    ...identity.amends.map((title) => `Mengubah ${title}`),
    ...identity.replaces.map((title) => `Mencabut ${title}`),
    ...identity.basedOn.map((title) => `Berdasarkan ${title}`),
    `Sumber: ${identity.source}`,
  ],
  dana: ({ funds }, cite) =>
    funds.flatMap((fund) => [
      `${fund.parent === undefined ? '' : '  '}${fund.id}: ${fund.label} (${cite(fund.citation)})`,
      ...(fund.share
        ? [
            `    ${fund.share.kind} ${dated(fund.share.percent)} dari ${fund.parent} (${cite(fund.share.citation)})`,
          ]
        : []),
      ...fund.purposes.map((purpose) => `    - ${purpose.label} (${cite(purpose.citation)})`),
    ]),
  menu: ({ menu }, cite) => menu.flatMap((node) => menuLines(node, '', cite)),
  belanja: ({ spends }, cite) =>
    spends.map((spend) => `${spend.id}: ${spend.about} (${cite(spend.citation)})`),
  boleh: ({ allowed }, cite) => allowed.map((entry) => `${entry.label} (${cite(entry.citation)})`),
  larangan: ({ forbidden }, cite) =>
    forbidden.map((entry) => `${entry.label} (${cite(entry.citation)})`),
  batas: ({ limits }, cite) =>
    limits.map((limit) => `${limit.label}: ${dated(limit.max)} (${cite(limit.citation)})`),
  bukti: ({ evidence }, cite) =>
    evidence.flatMap((list) => [
      `${list.label} [${list.spends.join(', ')}] (${cite(list.citation)})`,
      ...list.items.map((item) => {
        const how = item.group === undefined ? '' : ` [salah satu: ${item.group}]`;
        const when = item.when === undefined ? '' : ` — ${item.when.label}`;
        return `  - ${item.label}${how}${when} (${cite(item.citation)})`;
      }),
      ...list.rules.map((rule) => `  · ${rule.label} (${cite(rule.citation)})`),
    ]),
  meterai: ({ meterai }, cite) =>
    meterai.flatMap((entry) => [
      `${entry.label}`,
      ...entry.bands.map(
        (band) => `  ${range(band.range)}: ${dated(band.duty)} (${cite(band.citation)})`,
      ),
    ]),
  pajak: ({ taxes }, cite) =>
    taxes.map((tax) => {
      const rate = tax.rate === 'manual' ? 'diisi tangan dengan alasan' : dated(tax.rate);
      const npwp =
        tax.withoutNpwp === undefined ? '' : `, tanpa NPWP ${tax.withoutNpwp.multiply} kali`;
      const when = tax.when === undefined ? '' : `, ${tax.when.label}`;
      return `${tax.label}: ${rate} dari ${tax.base}${npwp}; ${range(tax.range)}${when} [${tax.spends.join(', ')}] (${cite(tax.citation)})`;
    }),
  tarif: ({ tariffs }, cite) =>
    tariffs.map((tariff) => {
      const percent = tariff.percent === undefined ? '' : ` ${dated(tariff.percent)}`;
      const amount = tariff.amount === undefined ? '' : ` ${dated(tariff.amount)}`;
      const standard = tariff.standard === undefined ? '' : ` menurut ${tariff.standard}`;
      return `${tariff.id}: ${tariff.label}: ${tariff.basis}${percent}${amount}${standard} (${cite(tariff.citation)})`;
    }),
  pencairan: ({ disbursement: { mechanisms, gates, exceptions } }, cite) => [
    ...mechanisms.flatMap((entry) => [
      `${entry.label}: ${entry.swakelola ? 'swakelola, ' : ''}${entry.methods.join(' / ')}${
        entry.through === undefined ? '' : ` melalui ${entry.through}`
      } (${cite(entry.citation)})`,
      ...entry.steps.map((one) => `  - ${one.label} (${cite(one.citation)})`),
    ]),
    ...gates.map((gate) => `Syarat: ${gate.label} (${cite(gate.citation)})`),
    ...exceptions.map((entry) => `Kecuali: ${entry.label} (${cite(entry.citation)})`),
  ],
  laporan: ({ reports, obligations }, cite) => [
    ...reports.map((report) => {
      const due =
        report.dueDay === undefined
          ? ''
          : `, paling lambat tanggal ${report.dueDay} bulan berikutnya`;
      return `${report.label}: ${report.by} → ${report.to.join(', ')}, ${report.period}${due} (${cite(report.citation)})`;
    }),
    ...obligations.map(
      (entry) => `${entry.label}: ${dated(entry.times)} (${cite(entry.citation)})`,
    ),
  ],
  ketentuan: ({ provisions }, cite) =>
    provisions.map((entry) => `[${entry.topic}] ${entry.label} (${cite(entry.citation)})`),
  indikator: ({ indicators }, cite) =>
    indicators.map((entry) => {
      const target = entry.target === undefined ? '' : `: ${dated(entry.target)}`;
      return `[${entry.kind}] ${entry.label}${target} (${cite(entry.citation)})`;
    }),
  alokasi: ({ allocations }, cite) =>
    allocations.flatMap((entry) => [
      `${entry.label}, ditetapkan ${entry.decidedBy} (${cite(entry.citation)})`,
      ...entry.carveOuts.map(
        (carve) =>
          `  dikurangi dulu: ${carve.label} ${dated(carve.each)} (${cite(carve.citation)})`,
      ),
      ...entry.criteria.map((one) => `  - ${one.id}: ${one.label} (${cite(one.citation)})`),
    ]),
  insentif: ({ incentive }, cite) => {
    if (incentive === undefined) return ['Aturan ini tidak mengenal Insentif UKM.'];
    const { indices, pools } = incentive;
    return [
      `Dasar: ${dated(incentive.rate.percent)} dari penyerapan (${cite(incentive.rate.citation)})`,
      `Penggabungan indeks: ${incentive.combination.use} (${cite(incentive.combination.citation)})`,
      ...Object.entries(indices).flatMap(([name, rows]) =>
        rows.map((row) => `  ${name} ${row.label}: ${decimal(row.value)} (${cite(row.citation)})`),
      ),
      ...Object.values(pools).map(
        (pool) => `  ${pool.label}: ${dated(pool.percent)} (${cite(pool.citation)})`,
      ),
      ...[...incentive.education, ...incentive.position, ...incentive.duties].map(
        (row) => `  ${row.label}: bobot ${row.score} (${cite(row.citation)})`,
      ),
    ];
  },
  unit: ({ units }, cite) =>
    units.map((unit) => {
      const ceiling = unit.incentiveCeiling;
      const amount =
        ceiling === undefined
          ? ''
          : `; pagu Insentif UKM ${dated(ceiling.amount)} (${cite(ceiling.citation)})`;
      return `${unit.id}: ${unit.label}, ${unit.category ?? '-'} (${cite(unit.citation)})${amount}`;
    }),
  formulir: ({ forms }, cite) =>
    forms.map(
      (form) => `${form.id}: ${form.label}, ${form.fields.length} isian (${cite(form.citation)})`,
    ),
};

/** Prints a pack, whole or one topic. Throws `Refused` for a topic there is none of. */
export function showPack(pack: Pack, topic: string | undefined, terminal: Terminal): void {
  const cite: Cite = (citation) => {
    const mark = citation.source === 'keputusan' ? '; keputusan' : '';
    return `${citationText(pack, citation)}${mark}${citation.note === undefined ? '' : `: ${citation.note}`}`;
  };
  if (topic !== undefined && TOPICS[topic] === undefined) {
    throw new Refused(`Topik "${topic}" tidak ada; pilih: ${Object.keys(TOPICS).join(', ')}.`);
  }
  for (const [name, lines] of Object.entries(TOPICS)) {
    if (topic !== undefined && topic !== name) continue;
    if (topic === undefined) terminal.out(`\n== ${name} ==`);
    for (const line of lines(pack, cite)) terminal.out(line);
  }
}

function menuLines(node: MenuNode, indent: string, cite: Cite): string[] {
  return [
    `${indent}${node.label} (${cite(node.citation)})`,
    ...(node.children ?? []).flatMap((child) => menuLines(child, `${indent}  `, cite)),
  ];
}

/** "10% sampai 31 Maret 2022, 11% sejak 1 April 2022". */
function dated(values: readonly DatedValue[]): string {
  return values
    .map(({ value, unit, from, to }) => {
      const text =
        unit === '%'
          ? `${decimal(value)}%`
          : unit.startsWith('Rp')
            ? `${money(value)}${unit.slice(2)}`
            : `${value} ${unit}`;
      const since = from === undefined || values.length === 1 ? '' : ` sejak ${formatDate(from)}`;
      return `${text}${since}${to === undefined ? '' : ` sampai ${formatDate(to)}`}`;
    })
    .join(', ');
}

function range({ above, atLeast, below, atMost }: Range): string {
  const parts = [
    above === undefined ? '' : `lebih dari ${money(above)}`,
    atLeast === undefined ? '' : `mulai ${money(atLeast)}`,
    below === undefined ? '' : `kurang dari ${money(below)}`,
    atMost === undefined ? '' : `sampai dengan ${money(atMost)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'berapa pun nilainya' : parts.join(' ');
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}
