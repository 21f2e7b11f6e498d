import { describe, expect, it } from 'vitest';
import type { Dossier, DossierState } from '../../../domain/approval/index.ts';
import {
  type Group,
  groupOf,
  type Payment,
  type PaymentState,
  type Pencairan,
  paymentsOf,
  standingOf,
} from '../../../domain/disbursement/index.ts';
import { NOW, sentDossier } from '../../support/town.ts';
import { diajukan } from './requests.ts';

const approved = (more: Partial<Extract<DossierState, { at: 'disetujui' }>> = {}): Dossier =>
  sentDossier({ state: { at: 'disetujui', since: NOW, cair: false, ...more } });

/** What Siti is paid for her report, in this state. */
function owed(state: PaymentState): Payment {
  const [payment] = paymentsOf(approved());
  if (!payment) throw new Error('nothing is owed');
  return { ...payment, state };
}
const by = { id: 'BENDA00001', name: 'Wulan' };
const paid = { since: NOW + 9, method: 'tunai' as const, by, entry: 3 };
const requestIn = (state: Pencairan['state']): Pencairan => ({ ...diajukan().pencairan, state });

describe('where a report stands', () => {
  it.each<[string, Dossier, object, Group]>([
    ['on a desk', sentDossier(), { at: 'meja', role: 'kepala-puskesmas', since: NOW }, 'diperiksa'],
    [
      'on the second desk',
      sentDossier({ state: { at: 'meja', level: 1, since: NOW + 1 } }),
      { at: 'meja', role: 'verifikator', since: NOW + 1 },
      'diperiksa',
    ],
    [
      'sent back',
      sentDossier({ state: { at: 'dikembalikan', since: NOW, reasons: [] } }),
      { at: 'perbaiki', since: NOW },
      'perbaiki',
    ],
    [
      'rejected',
      sentDossier({ state: { at: 'ditolak', since: NOW, reason: 'x' } }),
      { at: 'ditolak', since: NOW },
      'ditolak',
    ],
    [
      'approved, and nobody has asked for its money',
      approved(),
      { at: 'ajukan', role: 'bendahara', since: NOW },
      'dana',
    ],
  ])('%s', (_name, dossier, standing, group) => {
    const found = standingOf(dossier, {});
    expect(found).toEqual(standing);
    expect(groupOf(found)).toBe(group);
  });

  it.each<[Pencairan['state'], string]>([
    [{ at: 'diajukan', since: NOW + 5 }, 'verifikator'],
    [{ at: 'disetujui', since: NOW + 5 }, 'bendahara-dinkes'],
    [{ at: 'dikirim', since: NOW + 5, ref: 'SP2D' }, 'bendahara'],
  ])('while its money is asked for, with who does the next step: %o', (state, role) => {
    const found = standingOf(approved({ pencairanId: 'P' }), {
      own: owed({ at: 'terutang', since: NOW }),
      request: requestIn(state),
    });
    expect(found).toEqual({ at: 'dana', role, since: NOW + 5 });
    expect(groupOf(found)).toBe('dana');
  });

  it.each<[PaymentState, object, Group]>([
    [{ at: 'terutang', since: NOW }, { at: 'bayar', role: 'bendahara', since: NOW + 7 }, 'dana'],
    // Taken back after the money came.
    [
      { at: 'terutang', since: NOW + 8 },
      { at: 'bayar', role: 'bendahara', since: NOW + 8 },
      'dana',
    ],
    [{ at: 'dibayar', ...paid }, { at: 'terima', since: NOW + 9 }, 'dibayar'],
    [
      { at: 'disanggah', ...paid, note: 'x' },
      { at: 'sanggah', role: 'bendahara', since: NOW + 9 },
      'dana',
    ],
    [{ at: 'diterima', ...paid }, { at: 'selesai', since: NOW + 9 }, 'dibayar'],
  ])('once the money is there, as far as the reporter was paid: %o', (state, standing, group) => {
    const request = requestIn({ at: 'diterima', since: NOW + 7, ref: 'SP2D' });
    const dossier = approved({ pencairanId: 'P', cair: true });
    const found = standingOf(dossier, { own: owed(state), request });
    expect(found).toEqual(standing);
    expect(groupOf(found)).toBe(group);
  });

  it('of which nothing is the reporter’s, with the money that came', () => {
    const request = requestIn({ at: 'diterima', since: NOW + 7, ref: 'SP2D' });
    const found = standingOf(approved({ pencairanId: 'P', cair: true }), { request });
    expect(found).toEqual({ at: 'cair', since: NOW + 7 });
    expect(groupOf(found)).toBe('dana');
  });
});
