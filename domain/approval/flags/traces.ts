import type { LocalDate } from '../../time/index.ts';
import type { Dossier, DossierReceipt } from '../dossier.ts';
import { personKey, plainWords, sellerKey } from './names.ts';

/**
 * What a report leaves behind so that others find it by a key, never by looking through all reports. It
 * only says where to look: what it means is decided on the reports as they stand now.
 *
 * | trace | reports that share it | within |
 * | --- | --- | --- |
 * | nomor | a receipt of this seller with this number | kabupaten |
 * | jumlah | a receipt of this seller, day and amount without a number | unit |
 * | belanja | a receipt of this seller and day for this POA line | unit |
 */
export type Trace = { of: 'nomor' | 'jumlah' | 'belanja'; within: string; words: string[] };

/** The traces of all receipts with a seller, each once. */
export function tracesOf(dossier: Dossier): Trace[] {
  const { unit, kabupaten } = dossier;
  const all = dossier.kuitansi.flatMap((receipt): Trace[] => {
    const seller = sellerOf(receipt);
    if (seller === undefined) return [];
    const day = dayOf(receipt, dossier);
    const number = numberOf(receipt);
    return [
      number === undefined
        ? { of: 'jumlah', within: unit, words: [seller, day, `${receipt.amount}`] }
        : { of: 'nomor', within: kabupaten, words: [seller, number] },
      { of: 'belanja', within: unit, words: [lineOf(dossier), seller, day] },
    ];
  });
  return [...new Map(all.map((trace) => [JSON.stringify(trace), trace])).values()];
}

/** What was bought for how much, one entry per item of the receipts: day of the receipt and name to compare. */
export function purchasesOf(dossier: Dossier) {
  return dossier.kuitansi.flatMap((receipt) =>
    (receipt.items ?? []).map((item) => ({
      name: item.name,
      key: plainWords(item.name),
      price: item.price,
      date: dayOf(receipt, dossier),
    })),
  );
}

/** The names of a typed attendance list as they are compared, in their order. */
export function listedNames(dossier: Dossier): string[] {
  return (dossier.peserta?.names ?? []).map(personKey);
}

/** The seller as compared; undefined where a cost has none. */
export function sellerOf(receipt: DossierReceipt): string | undefined {
  return receipt.seller === undefined ? undefined : sellerKey(receipt.seller);
}

/** The number as compared, "No. 017/X" as "17-x"; undefined where the receipt bears none. */
export function numberOf(receipt: DossierReceipt): string | undefined {
  const words = plainWords(receipt.number ?? '').replace(/^((no|nomor|nota|kuitansi) )+/, '');
  const number = words.replaceAll(' ', '').replace(/^0+(?=.)/, '');
  return number === '' ? undefined : number;
}

/** The day on the receipt; of one without a date the first day of the activity. */
export function dayOf(receipt: DossierReceipt, dossier: Dossier): LocalDate {
  return receipt.date ?? dossier.tanggal.from;
}

/** The POA line: its ids start anew every month. */
export function lineOf({ kegiatan }: Dossier): string {
  return `${kegiatan.month} ${kegiatan.item}`;
}
