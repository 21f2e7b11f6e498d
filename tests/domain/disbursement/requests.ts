import type { Dossier } from '../../../domain/approval/index.ts';
import {
  ajukan,
  kirim,
  type Pencairan,
  type PencairanRequest,
  setujui,
  terima,
  tolak,
} from '../../../domain/disbursement/index.ts';
import type { Actor } from '../../../domain/people/index.ts';
import { buku, card, DAY, NOW, ok, people, permintaan, rp, sha256 } from './panji.ts';

export type Given = { pencairan: Pencairan; dossiers: Dossier[] };

export function kurang(amount = 130_000): Given {
  const { pencairan, dossiers } = dikirim();
  const { next, dossiers: covered } = ok(terimaUang({ pencairan, dossiers }, amount));
  return {
    pencairan: next,
    dossiers: dossiers.map((d) => covered.find((c) => c.id === d.id) ?? d),
  };
}

export function terimaUang(
  given: Given,
  amount: number,
  actor: Actor = people.bendahara,
  book = buku(),
) {
  const { pencairan, dossiers } = given;
  const input = {
    card: card(pencairan),
    amount: rp(amount),
    date: DAY,
    dossiers,
    book,
    hash: sha256,
  };
  return terima(pencairan, input, NOW, actor);
}

/** A request with its reports at each step, Rp 260.000 for two reports. */
export function diajukan(change: Partial<PencairanRequest> = {}) {
  const { next, dossiers } = ok(ajukan(permintaan(change), NOW, people.bendahara));
  return { pencairan: next, dossiers };
}
export function disetujui(by = people.verifikator) {
  const { pencairan, dossiers } = diajukan();
  return { pencairan: ok(setujui(pencairan, { card: card(pencairan) }, NOW, by)).next, dossiers };
}
export function dikirim(by = people.bendaharaDinkes): {
  pencairan: Pencairan;
  dossiers: Dossier[];
} {
  const { pencairan, dossiers } = disetujui();
  const input = { card: card(pencairan), ref: 'SP2D 0012' };
  return { pencairan: ok(kirim(pencairan, input, NOW, by)).next, dossiers };
}

export const given: Record<Pencairan['state']['at'], () => Given> = {
  diajukan,
  disetujui,
  dikirim,
  selisih: kurang,
  ditolak: () => {
    const { pencairan, dossiers } = diajukan();
    const input = { card: card(pencairan), reason: 'x', dossiers };
    return { pencairan: ok(tolak(pencairan, input, NOW, people.verifikator)).next, dossiers };
  },
  diterima: () => {
    const { pencairan, dossiers } = dikirim();
    return { pencairan: ok(terimaUang({ pencairan, dossiers }, 260_000)).next, dossiers };
  },
};

export const everyState = Object.keys(given) as Pencairan['state']['at'][];
