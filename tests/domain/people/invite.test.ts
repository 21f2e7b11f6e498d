import { describe, expect, it } from 'vitest';
import { enrol, INVITE_LIFE_MS, type Invite } from '../../../domain/people/index.ts';
import { NOW, person, siti } from '../../support/town.ts';

const invite: Invite = {
  code: 'ABCDEFGH23',
  role: 'kader',
  unit: 'panji',
  unitName: 'Puskesmas Panji',
  zone: 'Asia/Jakarta',
  expiresAt: NOW + INVITE_LIFE_MS,
  version: 1,
};
const by = { telegramId: 42, name: 'Siti', newId: 'NEW0000001' };

describe('an invite', () => {
  it('makes a person with its role', () => {
    expect(enrol(invite, by, NOW)).toMatchObject({
      person: {
        id: 'NEW0000001',
        name: 'Siti',
        telegramId: 42,
        roles: [{ role: 'kader', unit: 'panji' }],
        version: 1,
      },
      invite: { usedBy: 'NEW0000001', version: 2 },
      events: [{ type: 'orang.bergabung' }],
    });
  });

  it('gives a known person one more role, or a new phone, and keeps who they are', () => {
    const known = person(siti, 'petugas', 'panji');
    expect(enrol({ ...invite, personId: siti.id }, { ...by, known }, NOW)).toMatchObject({
      person: {
        id: siti.id,
        name: siti.name,
        telegramId: 42,
        roles: [{ role: 'petugas' }, { role: 'kader' }],
        version: 2,
      },
    });
  });

  it('is good until the moment it expires, once, and only if it exists', () => {
    expect(enrol(invite, by, invite.expiresAt - 1)).toMatchObject({ person: {} });
    expect(enrol(invite, by, invite.expiresAt)).toMatchObject({ problem: 'undangan.kedaluwarsa' });
    expect(enrol({ ...invite, usedBy: 'SOMEBODY01' }, by, NOW)).toMatchObject({
      problem: 'undangan.terpakai',
    });
    expect(enrol(undefined, by, NOW)).toMatchObject({ problem: 'undangan.tidak-dikenal' });
  });
});
