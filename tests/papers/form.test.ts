import { describe, expect, it } from 'vitest';
import type { Block } from '../../bot/papers/index.ts';
import { makePaper } from '../../bot/papers/index.ts';
import type { Pack } from '../../domain/rules/index.ts';
import { facts, pack, report, SITUBONDO } from '../support/reports.ts';

type Form = Pack['forms'][number];

/** The berita acara of a district that calls everything otherwise, in an order of its own. */
const own: Form = {
  ...(pack(SITUBONDO).forms.find(({ id }) => id === 'berita-acara-kegiatan') as Form),
  fields: [
    { id: 'dino', label: 'Dino', kind: 'day-name' },
    { id: 'wulan', label: 'Wulan', kind: 'month' },
    { id: 'taun', label: 'Taun', kind: 'year-words' },
    { id: 'kegiatan', label: 'Acara', kind: 'text' },
    { id: 'camat', label: 'Camat', kind: 'text' },
    { id: 'mengetahui', label: 'Nama', kind: 'person' },
  ],
  blocks: [
    { kind: 'kop', text: 'PUSKESMAS TERPADU\nSEHAT' },
    { kind: 'title', text: 'CATATAN KEGIATAN' },
    { kind: 'paragraph', text: 'Nomor : {tidak-ada}/2026' },
    { kind: 'fields', fields: ['kegiatan', 'camat'] },
    { kind: 'paragraph', text: 'Dina {dino} wulan {wulan} taun {taun}; {kegiatan}, $& \\1.' },
    {
      kind: 'table',
      rows: 'siapa',
      columns: [
        { id: 'nama', label: 'Jeneng' },
        { id: 'paraf', label: 'Paraf' },
        { id: 'umur', label: 'Umur' },
      ],
    },
    { kind: 'signature', role: 'Camat', name: '{camat}', nip: 'NIP. {camat}' },
    { kind: 'signature', role: 'Mengetahui', name: '{mengetahui}' },
  ],
};

function filled(): readonly Block[] {
  const dossier = report({
    kegiatan: { ...report().kegiatan, name: 'Posyandu $& {dino} <i>' },
  });
  const rules = { ...pack(SITUBONDO), forms: [own] };
  const paper = makePaper(facts(dossier, { pack: rules }), 'berita-acara');
  return paper?.blocks ?? [];
}

describe('a template of another district', () => {
  it('is filled block by block in its own order and words', () => {
    expect(filled().map(({ block }) => block)).toEqual([
      'kop',
      'title',
      'fields',
      'paragraph',
      'table',
      'signatures',
    ]);
  });

  it('has its own letterhead, and its number below the title', () => {
    const [kop, title] = filled();
    expect(kop).toMatchObject({ lines: expect.arrayContaining(['PUSKESMAS TERPADU\nSEHAT']) });
    expect(title).toMatchObject({
      text: 'CATATAN KEGIATAN',
      under: [expect.stringMatching(/^Nomor : \.+\/2026$/)],
    });
  });

  it('gets dates by their kind where it calls its fields otherwise', () => {
    expect(filled()[3]).toMatchObject({
      text: 'Dina Kamis s.d. Jumat wulan November taun Dua Ribu Dua Puluh Enam; Posyandu $& {dino} <i>, $& \\1.',
    });
  });

  it('leaves open what nobody knows', () => {
    expect(filled()[2]).toMatchObject({
      rows: [
        ['Acara', 'Posyandu $& {dino} <i>'],
        ['Camat', expect.stringMatching(/^\.+$/)],
      ],
    });
    expect(filled()[4]).toMatchObject({
      tall: true,
      rows: [
        ['Siti Aminah', '', ''],
        ['Rina Wati', '', ''],
      ],
    });
  });

  it('puts signatures that follow one another side by side', () => {
    expect(filled()[5]).toMatchObject({
      columns: [
        { head: ['Camat'], name: '', nip: '' },
        { head: ['Mengetahui'], name: '' },
      ],
    });
  });
});
