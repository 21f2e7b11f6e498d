import { describe, expect, it } from 'vitest';
import { texts } from '../../../bot/texts/index.ts';
import { costNotes } from '../../../bot/views/dossier-costs.ts';
import { cost, report } from '../../support/reports.ts';

const t = texts();
const leaflets = cost({ spend: 'barang', seller: 'Toko Jaya', number: '0123' });
const meal = cost({ spend: 'makan-minum', seller: 'Warung Tini', number: '7' });
const notes = (kuitansi: (typeof leaflets)[]) =>
  costNotes(t, report({ kuitansi })).map(({ value }) => value);

describe('the notes behind the costs', () => {
  it('of several costs stand each under the name of its own', () => {
    const said = notes([leaflets, meal]);
    const at = (words: string) => said.findIndex((line) => line.includes(words));
    expect(at('Toko Jaya')).toBeGreaterThan(-1);
    expect(at('no. 0123')).toBe(at('Toko Jaya') + 1);
    expect(at('no. 7')).toBe(at('Warung Tini') + 1);
  });

  it('of a single cost need no name', () => {
    expect(notes([leaflets]).join('\n')).not.toContain('Toko Jaya');
  });
});
