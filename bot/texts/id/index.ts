import { berkas } from './berkas.ts';
import { biaya } from './biaya.ts';
import { dates } from './dates.ts';
import { dokumen } from './dokumen.ts';
import { kabar } from './kabar.ts';
import { lapor } from './lapor.ts';
import { laporan } from './laporan.ts';
import { masalah } from './masalah.ts';
import { pengakuan } from './pengakuan.ts';
import { rencana } from './rencana.ts';
import { uang } from './uang.ts';
import { umum } from './umum.ts';
import { verifikasi } from './verifikasi.ts';

/** All words people read, in Indonesian. */
export const id = {
  umum,
  lapor,
  laporan,
  berkas,
  biaya,
  verifikasi,
  rencana,
  kabar,
  pengakuan,
  masalah,
  uang,
  dokumen,
  dates,
};

/** Every text of the bot; Indonesian sets the shape, each other language fills all of it. */
export type Texts = typeof id;
