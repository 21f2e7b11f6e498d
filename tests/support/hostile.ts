import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32, createDeflate, deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { RefusalReason } from '../../domain/evidence/index.ts';
import { photo } from './photo.ts';
import { scene } from './scene.ts';
import { smallPdf } from './small-pdf.ts';

/** A file that somebody may send, by mistake or on purpose, and why it is no evidence. */
export interface Hostile {
  /** As its sender named it. */
  name: string;
  what: string;
  bytes: Uint8Array;
  reason: RefusalReason;
}

const text = (words: string) => new Uint8Array(Buffer.from(words));
const join = (...parts: (Uint8Array | string)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
const half = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length / 2));

/** A chunk of a PNG. */
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A black PNG of one bit per pixel, or of 16 bits and interlaced: few bytes, many pixels. */
function hugePng(side: number, interlaced = false): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set(interlaced ? [16, 6, 0, 0, 1] : [1, 0, 0, 0, 0], 8);
  const rows = interlaced ? 1_000 : side * (1 + side / 8);
  const pixels = deflateSync(Buffer.alloc(rows));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return join(signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', text('')));
}

const OBJECTS = '/Type/ObjStm/N 1/First 4';
const MEGABYTE = Buffer.alloc(1_000_000, ' ');

/** A stream of a PDF that unpacks to so many megabytes of blanks; `twice` packs it again. */
async function bomb(megabytes: number, dictionary: string, twice = false): Promise<Uint8Array> {
  const blanks = Array.from({ length: megabytes }, () => MEGABYTE);
  const once = await buffer(Readable.from(blanks).pipe(createDeflate()));
  const packed = twice ? deflateSync(once) : once;
  const filter = twice ? '[/FlateDecode/FlateDecode]' : '/FlateDecode';
  const head = `<<${dictionary}/Filter${filter}/Length ${packed.length}>>\nstream\n`;
  return join(head, packed, '\nendstream');
}

async function locked(userPassword: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.encrypt({ userPassword, ownerPassword: 'pemilik' });
  return pdf.save();
}

/** A zip of one stored file: enough for whoever opens zips. */
const ZIP = join(
  'PK\x03\x04',
  new Uint8Array(26),
  'PK\x01\x02',
  new Uint8Array(42),
  'PK\x05\x06',
  new Uint8Array(18),
);
const HEIC = join(
  new Uint8Array([0, 0, 0, 24]),
  'ftypheic',
  new Uint8Array(4),
  'mif1heic',
  new Uint8Array(64),
);
const GIF = join(
  'GIF89a',
  new Uint8Array([1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2c]),
  new Uint8Array(12),
);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const HTML = '<!DOCTYPE html><html><script>alert(1)</script></html>';

/** The corpus. Made anew each time; nothing of it lies in the repository. */
export async function hostileFiles(): Promise<Hostile[]> {
  const jpeg = await scene(1, 640, 480);
  const png = photo(5, 200);
  const js = '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>';
  const launch = '/OpenAction<</S/Launch/F(cmd.exe)>>';
  const list: [string, string, Uint8Array, RefusalReason][] = [
    ['kosong.jpg', 'no bytes', text(''), 'kosong'],
    ['teks.jpg', 'words named .jpg', text('halo, ini bukan foto'), 'jenis'],
    ['gambar.jpg', 'SVG with a script', text(SVG), 'jenis'],
    ['gambar.png', 'SVG behind an XML head', text(`<?xml version="1.0"?>${SVG}`), 'jenis'],
    ['halaman.jpg', 'HTML', text(HTML), 'jenis'],
    ['program.jpg', 'a program', join('MZ', new Uint8Array(200)), 'jenis'],
    ['arsip.pdf', 'a zip named .pdf', ZIP, 'jenis'],
    ['gerak.jpg', 'a GIF named .jpg', GIF, 'jenis'],
    ['foto.jpg', 'HEIC', HEIC, 'heic'],
    ['potong.jpg', 'half a JPEG', half(jpeg), 'rusak'],
    ['kepala.jpg', 'the first bytes of a JPEG', jpeg.subarray(0, 20), 'rusak'],
    ['potong.png', 'half a PNG', half(png), 'rusak'],
    ['potong.pdf', 'half a PDF', half(smallPdf('potong', 3)), 'rusak'],
    ['isi.pdf', 'a PDF without pages', smallPdf('tanpa halaman', 0), 'rusak'],
    ['putar.pdf', 'a PDF whose pages go round', circular(), 'rusak'],
    ['besar.png', '20,000 × 20,000 pixels', hugePng(20_000), 'piksel'],
    ['sela.png', 'interlaced, 300 MB at once', hugePng(6_000, true), 'piksel'],
    ['seribu.pdf', '1,000 pages', smallPdf('seribu', 1_000), 'halaman'],
    ['kunci.pdf', 'a password to open', await locked('rahasia'), 'terkunci'],
    ['batas.pdf', 'a password to change', await locked(''), 'terkunci'],
    ['ganda.jpg', 'a JPEG that is a zip', join(jpeg, ZIP), 'campuran'],
    ['ganda.pdf', 'a PDF that is a zip', join(smallPdf('ganda'), ZIP), 'campuran'],
    ['komentar.jpg', 'a JPEG that is a page', withComment(jpeg, HTML), 'campuran'],
    ['awal.jpg', 'a JPEG that is a PDF', withComment(jpeg, '%PDF-1.4 1 0 obj'), 'campuran'],
    ['naskah.pdf', 'JavaScript when opened', smallPdf('js', 1, [], js), 'perintah'],
    ['jalan.pdf', 'a program when opened', smallPdf('exe', 1, [], launch), 'perintah'],
    [
      'lampiran.pdf',
      'a file inside',
      smallPdf(
        'isi',
        1,
        ['<</Type/Filespec/EF<</F 5 0 R>>>>', await bomb(1, '/Type/EmbeddedFile')],
        '/Names<</EmbeddedFiles 4 0 R>>',
      ),
      'perintah',
    ],
    ['aliran.pdf', '600 MB of content', smallPdf('aliran', 1, [await bomb(600, '')]), 'padat'],
    ['objek.pdf', '400 MB of objects', smallPdf('objek', 1, [await bomb(400, OBJECTS)]), 'padat'],
    [
      'lapis.pdf',
      'objects packed twice',
      smallPdf('lapis', 1, [await bomb(400, OBJECTS, true)]),
      'padat',
    ],
    [
      'isi-lapis.pdf',
      'content packed twice',
      smallPdf('dua', 1, [await bomb(400, '', true)]),
      'padat',
    ],
    [
      'larik.pdf',
      'nine million arrays',
      smallPdf('larik', 1, [`[${'[]'.repeat(9_000_000)}]`]),
      'padat',
    ],
    ['berat.jpg', 'more than 20 MB', join(jpeg, new Uint8Array(20 * 1024 * 1024)), 'ukuran'],
  ];
  return list.map(([name, what, bytes, reason]) => ({ name, what, bytes, reason }));
}

/** A JPEG with words right behind its first marker. */
function withComment(jpeg: Uint8Array, words: string): Uint8Array {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(words.length + 2);
  return join(jpeg.subarray(0, 2), new Uint8Array([0xff, 0xfe]), length, words, jpeg.subarray(2));
}

function circular(): Uint8Array {
  const pdf = Buffer.from(smallPdf('putar')).toString('latin1');
  return new Uint8Array(Buffer.from(pdf.replace('/Kids[3 0 R]', '/Kids[2 0 R]'), 'latin1'));
}
