import { line, paper, roundStamp, signature, today } from './paper.js';
import { jpeg, pick, whole } from './random.js';

const WIDTH = 1240;
const HEIGHT = 620;
const GOODS = [
  ['Makanan tambahan (PMT) balita', 'Toko Sumber Rejeki', 'Rejeki'],
  ['Snack kelas ibu hamil', 'Warung Bu Yati', 'Yati'],
  ['Fotokopi leaflet dan daftar hadir', 'Fotokopi Barokah', 'Imam'],
  ['Kertas dan spidol penyuluhan', 'Toko ATK Panji Jaya', 'Hasan'],
  ['Sewa tikar dan tenda posyandu', 'UD Maju Bersama', 'Supri'],
];

/** "125.000" in words, thousands only: a sample needs no more. */
const WORDS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const upTo999 = (n) => {
  if (n < 10) return WORDS[n];
  if (n === 10) return 'sepuluh';
  if (n === 11) return 'sebelas';
  if (n < 20) return `${WORDS[n - 10]} belas`;
  if (n < 100) return `${WORDS[Math.floor(n / 10)]} puluh ${WORDS[n % 10]}`.trim();
  if (n < 200) return `seratus ${upTo999(n - 100)}`.trim();
  return `${WORDS[Math.floor(n / 100)]} ratus ${upTo999(n % 100)}`.trim();
};

/** A drawn receipt with seller, purpose and a round amount between Rp 25.000 and Rp 240.000. */
export const kuitansi = () => {
  const thousands = whole(5, 48) * 5;
  const [goods, seller, name] = pick(GOODS);
  const canvas = paper(WIDTH, HEIGHT, (pen) => {
    pen.textAlign = 'left';
    pen.font = 'bold 46px serif';
    pen.fillText('KUITANSI', 60, 84);
    pen.font = '26px sans-serif';
    pen.fillText(seller, 60, 124);
    pen.fillText(`No. ${whole(100, 999)}/${whole(1, 12)}/${new Date().getFullYear()}`, 920, 84);
    const right = WIDTH - 60;
    line(pen, 'Sudah terima dari', 'Bendahara Puskesmas Panji', 196, right);
    line(pen, 'Uang sejumlah', `${upTo999(thousands)} ribu rupiah`, 258, right);
    line(pen, 'Untuk pembayaran', goods, 320, right);
    line(pen, 'Jumlah barang', `${whole(10, 60)} porsi/lembar`, 382, right);
    pen.strokeStyle = '#1f2937';
    pen.lineWidth = 3;
    pen.strokeRect(60, 452, 380, 82);
    pen.fillStyle = '#1f2937';
    pen.font = 'bold 44px sans-serif';
    pen.fillText(`Rp ${thousands}.000,-`, 84, 508);
    pen.font = '26px sans-serif';
    pen.fillText(`Situbondo, ${today()}`, 800, 446);
    roundStamp(pen, 660, 520, 'LUNAS');
    signature(pen, 840, 520, name);
  });
  return jpeg(canvas, 'kuitansi');
};
