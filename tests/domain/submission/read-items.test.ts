import { describe, expect, it } from 'vitest';
import { Rupiah } from '../../../domain/money/index.ts';
import { readItems } from '../../../domain/submission/index.ts';

describe('items of a receipt', () => {
  it('are read one per line, however the spaces stand', () => {
    expect(readItems('-  Buku KIA   10  x  5.000\nKertas HVS\t2 rim @ 50rb')).toEqual([
      { name: 'Buku KIA', quantity: 10, price: Rupiah.of(5_000) },
      { name: 'Kertas HVS', quantity: 2, price: Rupiah.of(50_000) },
    ]);
  });

  it('are read from one line where each part is an item', () => {
    expect(readItems('nasi kotak 25 @ 35.000, snack 25 @ 15.000')).toEqual([
      { name: 'nasi kotak', quantity: 25, price: Rupiah.of(35_000) },
      { name: 'snack', quantity: 25, price: Rupiah.of(15_000) },
    ]);
    expect(readItems('Kertas A4, putih 2,5 rim @ 50rb')).toEqual([
      { name: 'Kertas A4, putih', quantity: 2.5, price: Rupiah.of(50_000) },
    ]);
  });

  it.each([
    ['a bullet and nothing but spaces', `-${' '.repeat(4000)}x`],
    ['spaces where a price should be', `Kertas 1${' '.repeat(4000)}!`],
    ['commas', `a${','.repeat(4000)}!`],
    ['spaces and commas', `a 1${' ,'.repeat(2000)}!`],
    ['numbers', `a${' 1'.repeat(2000)}!`],
  ])('of a message of 4,000 characters are refused at once: %s', (_, text) => {
    const began = performance.now();
    expect(readItems(text)).toMatchObject({ problem: 'barang.tidak-terbaca' });
    expect(performance.now() - began).toBeLessThan(200);
  });
});
