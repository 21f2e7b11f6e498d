import type { Dossier, DossierReceipt } from '../dossier.ts';
import type { Flag } from './flag.ts';
import { dayOf, lineOf, numberOf, sellerOf } from './traces.ts';

type Placed = { receipt: DossierReceipt; of: Dossier };

/**
 * Several receipts of one seller on one day for one POA line, in this report and in others of the unit.
 * Another line's receipt is no split: the village's shop sells to everybody.
 */
export function splitPurchases(dossier: Dossier, beside: readonly Dossier[]): Flag[] {
  const same = [
    dossier,
    ...beside.filter((other) => other.unit === dossier.unit && lineOf(other) === lineOf(dossier)),
  ];
  const groups = groupBy(receiptsOf(same), ({ receipt, of }) => {
    const seller = sellerOf(receipt);
    return seller === undefined ? undefined : `${seller}#${dayOf(receipt, of)}`;
  });
  return groups.flatMap((group): Flag[] => {
    const own = group.find(({ of }) => of.id === dossier.id);
    if (!own || group.length < 2) return [];
    const { seller = '' } = own.receipt;
    return [
      {
        flag: 'pecah-belanja',
        seller,
        count: group.length,
        date: dayOf(own.receipt, dossier),
        here: dossier.number,
        numbers: othersOf(group, dossier),
      },
    ];
  });
}

/**
 * The same receipt again: one seller's number anywhere in the kabupaten; where there is no number, one
 * seller's amount on one day in the unit. Two Puskesmas may well pay the same price in shops of one name.
 */
export function repeatedReceipts(dossier: Dossier, beside: readonly Dossier[]): Flag[] {
  const district = beside.filter((other) => other.kabupaten === dossier.kabupaten);
  const groups = groupBy(receiptsOf([dossier, ...district]), ({ receipt, of }) => {
    const seller = sellerOf(receipt);
    if (seller === undefined) return undefined;
    const number = numberOf(receipt);
    if (number !== undefined) return `${seller}#${number}`;
    return `${of.unit}#${seller}#${dayOf(receipt, of)}#${receipt.amount}`;
  });
  return groups.flatMap((group): Flag[] => {
    const own = group.find(({ of }) => of.id === dossier.id);
    if (!own || group.length < 2) return [];
    const { seller = '', number, amount } = own.receipt;
    return [
      {
        flag: 'kuitansi-ganda',
        seller,
        ...(numberOf(own.receipt) !== undefined && { receipt: number }),
        amount,
        date: dayOf(own.receipt, dossier),
        here: dossier.number,
        numbers: othersOf(group, dossier),
      },
    ];
  });
}

function receiptsOf(dossiers: readonly Dossier[]): Placed[] {
  return dossiers.flatMap((of) => of.kuitansi.map((receipt) => ({ receipt, of })));
}

/** Groups in the order of their first member; what has no key belongs to none. */
function groupBy(all: readonly Placed[], key: (placed: Placed) => string | undefined): Placed[][] {
  const keyed = all.flatMap((placed) => {
    const own = key(placed);
    return own === undefined ? [] : [{ own, placed }];
  });
  const groups = Map.groupBy(keyed, ({ own }) => own);
  return [...groups.values()].map((group) => group.map(({ placed }) => placed));
}

/** Numbers of the other reports, each once; none where all lies in this one. */
function othersOf(group: readonly Placed[], dossier: Dossier): string[] {
  const numbers = group.filter(({ of }) => of.id !== dossier.id).map(({ of }) => of.number);
  return [...new Set(numbers)];
}
