import { describe, expect, it } from 'vitest';
import { maySeeSpt, paperAccess } from '../../../domain/papers/index.ts';
import type { Role } from '../../../domain/people/index.ts';
import { cost, report } from '../../support/reports.ts';
import { actor, dewi, kapus, rina, siti } from '../../support/town.ts';

const tono = { id: 'TONO000001', name: 'Tono' };
const dossier = report();

describe('papers of a report', () => {
  it.each([
    ['the reporter', siti, 'kader', 'panji', 'semua'],
    ['the kepala Puskesmas', kapus, 'kepala-puskesmas', 'panji', 'semua'],
    ['the bendahara', tono, 'bendahara', 'panji', 'semua'],
    ['the PJ', tono, 'pj', 'panji', 'semua'],
    ['the verifikator', dewi, 'verifikator', 'situbondo', 'semua'],
    ['the bendahara of Dinkes', dewi, 'bendahara-dinkes', 'situbondo', 'semua'],
    ['the kepala Dinkes', dewi, 'kepala-dinkes', 'situbondo', 'semua'],
    ['a colleague who is paid in it', rina, 'bidan', 'panji', 'sendiri'],
    ['a colleague who is not', tono, 'kader', 'panji', undefined],
    ['the kepala of another Puskesmas', tono, 'kepala-puskesmas', 'mangaran', undefined],
    ['the bendahara of another Puskesmas', tono, 'bendahara', 'mangaran', undefined],
    ['a verifikator of another kabupaten', tono, 'verifikator', 'bondowoso', undefined],
    ['a pengawas, who reads with leave only', tono, 'pengawas', 'situbondo', undefined],
    ['the admin', tono, 'admin', 'situbondo', undefined],
  ] as const)('%s', (_who, who, role, unit, access) => {
    expect(paperAccess(dossier, actor(who, role, unit))).toBe(access);
  });

  it('of an honorarium are for its payee too', () => {
    const paid = report({ kuitansi: [cost({ spend: 'honorarium', payee: tono.id })] });
    expect(paperAccess(paid, actor(tono, 'petugas', 'panji'))).toBe('sendiri');
  });
});

describe('the SPT of a month', () => {
  const of = { unit: 'panji', kabupaten: 'situbondo' };
  const roles: [Role, string, boolean][] = [
    ['kader', 'panji', true],
    ['bendahara', 'panji', true],
    ['verifikator', 'situbondo', true],
    ['kader', 'mangaran', false],
    ['kepala-puskesmas', 'mangaran', false],
    ['verifikator', 'bondowoso', false],
    ['pengawas', 'situbondo', false],
  ];
  it.each(roles)('%s of %s: %s', (role, unit, may) => {
    expect(maySeeSpt(of, actor(tono, role, unit))).toBe(may);
  });
});
