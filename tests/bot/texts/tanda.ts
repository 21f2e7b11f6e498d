import type { Flag } from '../../../domain/approval/index.ts';
import { rp } from './kind.ts';

const DATE = '2026-08-30';

/** Flags about receipts, prices and attendance lists; `word` stands for everything that people may type. */
export function flagSamples(word: string): [Flag][] {
  const twelve = Array.from({ length: 12 }, () => word);
  const both = { here: 'L-HERE01', number: 'L-THERE2' };
  const many = { here: 'L-HERE01', numbers: twelve };
  const prices = { item: word, price: rp(90_000) };
  const receipt = { seller: word, amount: rp(1_250_000_000), date: DATE };
  return [
    [{ flag: 'hari-ganda', name: word, date: DATE, number: word }],
    [{ flag: 'nama-berulang', names: [word] }],
    [{ flag: 'nama-berulang', names: twelve }],
    [{ flag: 'daftar-sama', shared: 19, of: 20, ...both }],
    [{ flag: 'hadir-dua-tempat', names: [word], date: DATE, ...both }],
    [{ flag: 'hadir-dua-tempat', names: twelve, date: DATE, place: word, ...both }],
    [{ flag: 'kuitansi-ganda', ...receipt, ...many }],
    [{ flag: 'kuitansi-ganda', ...receipt, receipt: word, here: 'L-HERE01', numbers: [] }],
    [{ flag: 'pecah-belanja', seller: word, count: 3 }],
    [{ flag: 'pecah-belanja', seller: word, count: 3, date: DATE, ...many }],
    [{ flag: 'harga-riwayat', ...prices, usual: rp(45_000), ...many }],
    [{ flag: 'harga-standar', ...prices, most: rp(45_000), citation: word }],
    [{ flag: 'di-atas-tarif', label: word, amount: rp(75_000), most: rp(50_000), citation: word }],
  ];
}
