import { akreditasi } from './bengkayang/akreditasi.ts';
import { bokb } from './bengkayang/bokb.ts';
import { distribusi } from './bengkayang/distribusi.ts';
import { jampersal } from './bengkayang/jampersal.ts';
import { kabupaten } from './bengkayang/kabupaten.ts';
import { puskesmas } from './bengkayang/puskesmas.ts';
import { belanja, refused } from './bengkayang/puskesmas-belanja.ts';
import { kindsOf } from './suite.ts';

kindsOf(
  { region: 'Kabupaten Bengkayang', pack: 'perbup-bengkayang-74-2017' },
  [...puskesmas, ...belanja, ...kabupaten, ...distribusi, ...jampersal, ...akreditasi, ...bokb],
  refused,
);
