import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  flagsOf,
  pairsIn,
  type SideBySide,
  sideBySide,
  verifies,
} from '../../../domain/approval/index.ts';
import type { Actor, Role } from '../../../domain/people/index.ts';
import { report } from '../../support/reports.ts';

const here = report({ id: 'SINI000001', number: 'L-SINI01' });
const besideIt = report({ id: 'DEKAT00001', number: 'L-DEKAT1' });
const elsewhere = report({ id: 'SANA000001', number: 'L-SANA01', unit: 'mangaran' });
const abroad = report({
  id: 'JAUH000001',
  number: 'L-JAUH01',
  unit: 'sanggau',
  kabupaten: 'bengkayang',
});

const who = (role: Role, unit: string, personId = `${role}-${unit}`): Actor => ({
  personId,
  name: personId,
  roles: [{ role, unit }],
});

describe('two pictures side by side', () => {
  it.each<[string, Actor, Dossier, SideBySide | undefined]>([
    ['the head of both reports’ Puskesmas', who('kepala-puskesmas', 'panji'), besideIt, 'dua'],
    ['a head about another Puskesmas', who('kepala-puskesmas', 'panji'), elsewhere, 'nomor'],
    ['the verifier of the district', who('verifikator', 'situbondo'), elsewhere, 'dua'],
    ['the verifier, of another district', who('verifikator', 'situbondo'), abroad, 'nomor'],
    ['a verifier of elsewhere', who('verifikator', 'bengkayang'), abroad, undefined],
    ['the head of the other Puskesmas', who('kepala-puskesmas', 'mangaran'), elsewhere, undefined],
    ['the treasurer', who('bendahara', 'panji'), besideIt, undefined],
    ['the head of the Dinkes', who('kepala-dinkes', 'situbondo'), besideIt, undefined],
    ['the reporter', who('kader', 'panji', here.reporter.id), besideIt, undefined],
    [
      'a head who reported this one',
      who('kepala-puskesmas', 'panji', here.reporter.id),
      besideIt,
      undefined,
    ],
  ])('are for %s', (_whom, actor, other, allowed) => {
    expect(sideBySide(here, other, actor)).toBe(allowed);
  });

  it('verifying is the work of the desks that the report passes', () => {
    const withPj = report({ levels: ['pj', 'kepala-puskesmas', 'verifikator'] });
    expect(verifies(withPj, who('pj', 'panji'))).toBe(true);
    expect(verifies(here, who('pj', 'panji'))).toBe(false);
  });
});

describe('pictures alike', () => {
  const photo = {
    step: 'foto',
    fileId: 'f',
    kind: 'photo' as const,
    sha256: 'h',
    contentType: 'image/jpeg',
  };
  const near = { dossierId: 'SANA000001', number: 'L-SANA01', unit: 'mangaran' };

  it('give one flag per report and step, with the nearest distance and every pair', () => {
    const files = [
      { ...photo, unique: 'a', alike: [{ ...near, unique: 'x', distance: 7 }] },
      { ...photo, unique: 'b', alike: [{ ...near, unique: 'y', distance: 3 }] },
    ];
    const flags = flagsOf(report({ files }), { days: [], attendance: [] });
    expect(flags).toContainEqual({
      flag: 'foto-mirip',
      step: photo.step,
      number: 'L-SANA01',
      distance: 3,
      elsewhere: true,
      pairs: [
        { unique: 'b', dossierId: 'SANA000001', other: 'y' },
        { unique: 'a', dossierId: 'SANA000001', other: 'x' },
      ],
    });
  });

  it('of one step that the same reports hold are one flag, with every pair', () => {
    const files = ['a', 'b', 'c'].map((unique) => {
      const alike = [{ ...near, unique: `${unique}-sana`, distance: 0 }];
      return { ...photo, unique, step: 'bukti', alsoIn: ['L-SANA01'], alike };
    });
    const flags = flagsOf(report({ files }), { days: [], attendance: [] });
    const pair = (unique: string) => ({ unique, dossierId: 'SANA000001', other: `${unique}-sana` });
    expect(flags.filter(({ flag }) => flag === 'foto-sama')).toEqual([
      { flag: 'foto-sama', step: 'bukti', numbers: ['L-SANA01'], pairs: ['a', 'b', 'c'].map(pair) },
    ]);
  });

  it('whose bytes are the same are named once, as the same', () => {
    const alike = [
      { ...near, unique: 'x', distance: 0 },
      { ...near, unique: 'y', distance: 5 },
    ];
    const files = [{ ...photo, unique: 'a', alsoIn: ['L-SANA01'], alike }];
    const flags = flagsOf(report({ files }), { days: [], attendance: [] });
    expect(flags.filter(({ flag }) => flag === 'foto-mirip')).toEqual([]);
    expect(flags).toContainEqual({
      flag: 'foto-sama',
      step: photo.step,
      numbers: ['L-SANA01'],
      pairs: [{ unique: 'a', dossierId: 'SANA000001', other: 'x' }],
    });
    expect(pairsIn(flags)).toEqual([{ unique: 'a', dossierId: 'SANA000001', other: 'x' }]);
  });
});
