import { akreditasi } from './bengkayang/akreditasi.ts';
import { bokb } from './bengkayang/bokb.ts';
import { distribusi } from './bengkayang/distribusi.ts';
import { jampersal } from './bengkayang/jampersal.ts';
import { kabupaten } from './bengkayang/kabupaten.ts';
import { puskesmas, refused } from './bengkayang/puskesmas.ts';
import { kindsOf } from './suite.ts';

kindsOf(
  { region: 'Kabupaten Bengkayang', pack: 'perbup-bengkayang-74-2017' },
  [...puskesmas, ...kabupaten, ...distribusi, ...jampersal, ...akreditasi, ...bokb],
  refused,
);
