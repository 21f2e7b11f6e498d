import type { Dossier, DossierReceipt } from '../../domain/approval/index.ts';
import type { Pack } from '../../domain/rules/index.ts';
import { type Html, html } from '../html.ts';
import type { Texts } from '../texts/index.ts';
import { factLines } from './facts.ts';

/** Every cost of a dossier with its amount: transport per person, then the costs one by one. */
export function costLines(t: Texts, { transport, kuitansi }: Dossier): [string, Html][] {
  return [
    ...transport.lines
      .filter((line) => line.amount.isPositive())
      .map((line): [string, Html] => [
        `${t.verifikasi.transport} ${line.name}, ${line.days} × ${html`${transport.tariff}`.value}`,
        html`${line.amount}`,
      ]),
    ...kuitansi.map((cost): [string, Html] => [
      t.biaya.about({ ...cost, payee: cost.payeeName }),
      html`${cost.amount}`,
    ]),
  ];
}

/** What stands behind the costs: the tariff, and of each receipt its paper, items, meterai and taxes. */
export function costNotes(t: Texts, { transport, kuitansi }: Dossier): Html[] {
  const tariff = transport.total.isPositive()
    ? [html`<i>${t.verifikasi.tariff(transport.citation)}</i>`]
    : [];
  return [
    ...tariff,
    ...kuitansi.flatMap((cost) => [
      // Of several it must be seen which of them a note belongs to.
      ...(kuitansi.length > 1
        ? [html`<b>${t.biaya.about({ ...cost, payee: cost.payeeName })}</b>`]
        : []),
      ...receiptNotes(t, cost),
    ]),
  ];
}

function receiptNotes(t: Texts, cost: DossierReceipt): Html[] {
  const { number, date, items = [], pph } = cost;
  const paper = number !== undefined || date !== undefined ? [t.biaya.nota(number, date)] : [];
  return [
    ...paper,
    ...items.map((item) => t.biaya.item(item)),
    ...(pph ? [t.biaya.rate(pph.rate, pph.reason)] : []),
    ...t.lapor.receiptBrings(cost.amount, cost.meterai, cost.taxes),
  ];
}

/** What else was told about the report: kinds of spending, facts, attendance list, word of the day. */
export function toldLines(t: Texts, dossier: Dossier, pack: Pack): [string, Html][] {
  const { spends = [], fakta = {}, peserta, answers } = dossier;
  // Without photos there is none on which the word could stand.
  const kata = answers.foto && dossier.kata?.toUpperCase();
  const labels = spends.map((id) => pack.spends.find((spend) => spend.id === id)?.label ?? id);
  return [
    ...(labels.length > 0 ? [[t.biaya.kinds, html`${labels.join('; ')}`] as [string, Html]] : []),
    ...factLines(t, pack, fakta).map(([label, said]): [string, Html] => [label, html`${said}`]),
    ...(peserta ? [[t.lapor.steps.peserta ?? '', attendance(t, peserta)] as [string, Html]] : []),
    ...(kata === undefined ? [] : [[t.biaya.kata, html`${kata}`] as [string, Html]]),
  ];
}

function attendance(t: Texts, { names, file }: NonNullable<Dossier['peserta']>): Html {
  const given = t.biaya.peserta(names.length, file !== undefined);
  return names.length === 0 ? given : html`${given}: ${names.join(', ')}`;
}
