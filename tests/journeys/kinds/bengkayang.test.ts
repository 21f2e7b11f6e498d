import { kabupaten } from './bengkayang/kabupaten.ts';
import { puskesmas, refused } from './bengkayang/puskesmas.ts';
import { kindsOf } from './suite.ts';

kindsOf(
  { region: 'Kabupaten Bengkayang', pack: 'perbup-bengkayang-74-2017' },
  [...puskesmas, ...kabupaten],
  refused,
);
