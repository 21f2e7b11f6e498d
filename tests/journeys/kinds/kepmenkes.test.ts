import { belanja, perjalanan, rapat, refused } from './kepmenkes/index.ts';
import { kindsOf } from './suite.ts';

kindsOf(
  { region: 'Kabupaten Sejahtera', pack: 'kepmenkes-494-2010' },
  [...perjalanan, ...belanja, ...rapat],
  refused,
);
