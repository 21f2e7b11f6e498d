import { belanja, honorarium, perjalanan, pertemuan, refused } from './situbondo/index.ts';
import { kindsOf } from './suite.ts';

kindsOf(
  { region: 'Kabupaten Situbondo', pack: 'perbup-situbondo-79-2022' },
  [...perjalanan, ...pertemuan, ...belanja, ...honorarium],
  refused,
);
