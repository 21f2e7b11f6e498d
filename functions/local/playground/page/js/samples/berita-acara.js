import { line, paper, roundStamp, signature, today } from './paper.js';
import { jpeg, pick, whole } from './random.js';

const WIDTH = 960;
const HEIGHT = 1280;
const ACTIVITIES = [
  'Pelayanan posyandu balita',
  'Kunjungan rumah ibu hamil',
  'Pemantauan jentik berkala',
  'Penyuluhan gizi seimbang',
];
const VILLAGES = ['Panji Lor', 'Panji Kidul', 'Mimbaan', 'Ardirejo', 'Juglangan'];
const OFFICERS = ['Nur Hayati', 'Dwi Rahayu', 'Lilik Suryani', 'Yuliatin'];
const WITNESSES = ['H. Abdul Rahman', 'Suparman', 'Moh. Hasan', 'Sugianto'];

const ruledText = (pen, from, lines) => {
  pen.fillStyle = '#6b7280';
  for (let n = 0; n < lines; n += 1) {
    let x = 60;
    while (x < WIDTH - 120) {
      const width = whole(30, 120);
      pen.fillRect(x, from + n * 40, Math.min(width, WIDTH - 60 - x), 8);
      x += width + 16;
    }
  }
};

/** A drawn and signed berita acara of an activity, with the village's stamp. */
export const beritaAcara = () => {
  const village = pick(VILLAGES);
  const canvas = paper(WIDTH, HEIGHT, (pen) => {
    pen.textAlign = 'center';
    pen.font = 'bold 30px serif';
    pen.fillText('PEMERINTAH KABUPATEN SITUBONDO', WIDTH / 2, 78);
    pen.fillText('UPT PUSKESMAS PANJI', WIDTH / 2, 118);
    pen.fillRect(60, 138, WIDTH - 120, 4);
    pen.font = 'bold 36px serif';
    pen.fillText('BERITA ACARA KEGIATAN', WIDTH / 2, 214);
    pen.font = '26px sans-serif';
    pen.fillText(`Nomor: 440/${whole(10, 480)}/BOK/${new Date().getFullYear()}`, WIDTH / 2, 254);
    pen.textAlign = 'left';
    const right = WIDTH - 60;
    line(pen, 'Kegiatan', pick(ACTIVITIES), 340, right);
    line(pen, 'Hari, tanggal', today(), 400, right);
    line(pen, 'Tempat', `Posyandu Desa ${village}`, 460, right);
    line(pen, 'Jumlah peserta', `${whole(12, 48)} orang`, 520, right);
    ruledText(pen, 590, 7);
    pen.fillStyle = '#1f2937';
    pen.font = '26px sans-serif';
    pen.fillText('Pelaksana,', 110, 950);
    pen.fillText('Mengetahui,', 590, 950);
    pen.fillText(`Kepala Desa ${village}`, 590, 986);
    roundStamp(pen, 600, 1080, village.toUpperCase());
    signature(pen, 120, 1080, pick(OFFICERS));
    signature(pen, 620, 1080, pick(WITNESSES));
  });
  return jpeg(canvas, 'berita-acara');
};
