import type { Dossier, DossierReceipt } from '../../domain/approval/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import { PLAIN_SPENDS } from '../../domain/planning/index.ts';
import { meteraiOn, type Pack } from '../../domain/rules/index.ts';

/** One thing that somebody is paid for by a kuitansi of our own. */
export type ClaimLine = { text: string; amount: Rupiah; proven: boolean; receipt?: DossierReceipt };

/** What one person signs for, of one kind of spending. In rupiah. */
export type Claim = {
  payee: { id: string; name: string };
  spend: string;
  /** Kind of spending as the pack calls it. */
  label: string;
  lines: ClaimLine[];
  amount: Rupiah;
  meterai: Rupiah | undefined;
  taxes: DossierReceipt['taxes'];
};

/** What a cost of travel was for. */
export const KOMPONEN: Record<NonNullable<DossierReceipt['komponen']>, string> = {
  'uang-harian': 'Uang harian',
  transport: 'Biaya transport',
  pesawat: 'Tiket pesawat',
  penginapan: 'Biaya penginapan',
  lain: 'Biaya lain',
};

/**
 * What people sign for at payment, payee by payee: transport, real costs of travel, honoraria, claims. What
 * was bought has the seller's own kuitansi and is not among them.
 */
export function claimsOf(dossier: Dossier, pack: Pack): Claim[] {
  const { transport, kegiatan } = dossier;
  const spend = dossier.spends?.[0] ?? PLAIN_SPENDS[0];
  const trips = transport.lines
    .filter(({ amount }) => amount.isPositive())
    .map(({ id, name, days, amount }) => {
      const text = `Transport ${days} hari`;
      return { payee: { id, name }, spend, line: { text, amount, proven: false } };
    });
  const others = dossier.kuitansi
    .filter((receipt) => receipt.seller === undefined)
    .map((receipt) => ({
      payee: payeeOf(dossier, receipt),
      spend: receipt.spend,
      line: {
        text: receipt.komponen ? KOMPONEN[receipt.komponen] : countText(receipt),
        amount: receipt.amount,
        proven: receipt.file !== undefined,
        receipt,
      },
    }));
  const groups = Map.groupBy([...trips, ...others], ({ payee, spend: of }) => `${payee.id} ${of}`);
  return [...groups.values()].flatMap((parts): Claim[] => {
    const [first] = parts;
    if (!first) return [];
    const lines = parts.map(({ line }): ClaimLine => line);
    const amount = Rupiah.sum(lines.map((line) => line.amount));
    const receipts = lines.flatMap(({ receipt }) => receipt ?? []);
    return [
      {
        payee: first.payee,
        spend: first.spend,
        label:
          receipts[0]?.label ??
          pack.spends.find(({ id }) => id === first.spend)?.label ??
          kegiatan.name,
        lines,
        amount,
        meterai: receipts.find(({ meterai }) => meterai)?.meterai?.amount ?? duty(),
        taxes: receipts.flatMap(({ taxes }) => taxes),
      },
    ];
    function duty(): Rupiah | undefined {
      const document = pack.spends.find(({ id }) => id === first?.spend)?.document;
      if (document === undefined) return undefined;
      const due = meteraiOn(pack, { document, amount, date: dossier.tanggal.from }).amount;
      return due.isPositive() ? due : undefined;
    }
  });
}

/** What was paid without a ticket or bill, of travel; of a trip at the tariff where there is no other cost. */
export function unproven(claims: readonly Claim[], payee: string): ClaimLine[] {
  const own = claims.filter((claim) => claim.payee.id === payee).flatMap(({ lines }) => lines);
  const travel = own.filter(
    ({ receipt }) => receipt?.komponen && receipt.komponen !== 'uang-harian',
  );
  const open = travel.length > 0 ? travel : own.filter(({ receipt }) => !receipt);
  return open.filter(({ proven }) => !proven);
}

function payeeOf(dossier: Dossier, receipt: DossierReceipt) {
  const { payee, payeeName } = receipt;
  if (payee === undefined) return dossier.reporter;
  const known = [...dossier.orang, dossier.reporter].find(({ id }) => id === payee);
  return { id: payee, name: payeeName ?? known?.name ?? '' };
}

function countText({ label, count }: DossierReceipt): string {
  return count === undefined || count === 1 ? label : `${label} (${count} ×)`;
}
