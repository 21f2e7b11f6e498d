import { expect, it } from 'vitest';
import { findingsOf } from '../../../domain/disbursement/index.ts';
import type { GateCheck } from '../../../domain/rules/index.ts';

const check = (change: Partial<GateCheck>): GateCheck => ({
  id: 'gerbang',
  label: 'Gerbang',
  kind: 'dokumen',
  state: 'belum',
  overridable: false,
  citation: { article: 'VI.A', source: 'naskah' },
  steps: [],
  ...change,
});

it('keeps what is unmet, with its figures and citation, and leaves consent to the approval', () => {
  const result = {
    open: false,
    checks: [
      check({ id: 'laporan', document: 'laporan-bulan-lalu' }),
      check({ id: 'poa', state: 'terpenuhi' }),
      check({ id: 'lain', state: 'tidak-berlaku' }),
      check({ id: 'setuju', kind: 'persetujuan' }),
      check({
        id: 'tujuh-puluh',
        kind: 'realisasi',
        overridable: true,
        threshold: 70,
        reached: '69.9',
      }),
    ],
  };
  const common = { label: 'Gerbang', citation: 'Kepmenkes 494/2010 VI.A' };
  expect(findingsOf(result, ({ article }) => `Kepmenkes 494/2010 ${article}`)).toEqual([
    {
      ...common,
      id: 'laporan',
      kind: 'dokumen',
      overridable: false,
      document: 'laporan-bulan-lalu',
    },
    {
      ...common,
      id: 'tujuh-puluh',
      kind: 'realisasi',
      overridable: true,
      threshold: 70,
      reached: '69.9',
    },
  ]);
});
