import type { Texts } from '../id/index.ts';
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

/** All words people read, in English; official terms stay Indonesian. */
export const en: Texts = {
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
