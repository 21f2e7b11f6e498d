import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEWI, KAPUS, type LiveTown, liveTown, SITI, STRANGER } from '../support/live-town.ts';
import { photo } from '../support/photo.ts';
import { smallPdf } from '../support/small-pdf.ts';
import { sentDossier } from '../support/town.ts';
import { type Question, walkTo } from './report.ts';

/** What hurried, clumsy and playful people do on the way through a report. */
let town: LiveTown;

beforeAll(async () => {
  town = await liveTown();
});
afterAll(() => town.close());
beforeEach(() => town.dropDrafts(SITI));

const pdf = (name = 'ba.pdf') => ({
  name,
  bytes: smallPdf(name),
});
const noPhoto = (name: string) => ({ name, bytes: new TextEncoder().encode(`halo ${name}`) });

/** A report by Siti up to a question; her sheet is a PDF. */
async function upTo(question: Question) {
  const before = question === 'kuitansi' ? 'beritaAcara' : question;
  const phone = await walkTo(town, SITI, before, { photos: [photo(7001)] });
  if (question !== 'kuitansi') return phone;
  await phone.sendDocument(pdf());
  await town.settle();
  return phone;
}

async function draft() {
  const [only] = (await town.store.session(SITI)).drafts;
  if (!only) throw new Error('no draft');
  return only;
}

describe('commands', () => {
  it('with a capital letter work, in the middle of a form too', async () => {
    const phone = await upTo('tanggal');
    await phone.sendText('/Saldo');
    expect(town.said(SITI)).toContain('Hak Anda');
    await phone.sendText('/LAPOR');
    expect(town.said(SITI)).toContain('1 laporan');
  });

  it('that do not exist are no answer, and the question stays', async () => {
    const phone = await upTo('lhk');
    await phone.sendText('/rekap');
    expect(town.said(SITI)).toContain('Perintah itu belum ada');
    expect(town.said(SITI)).toContain('Bagaimana hasilnya?');
    expect((await draft()).answers.lhk).toBeUndefined();
  });

  it('of others say whose they are, typed as words too', async () => {
    await town.as(DEWI).sendText('lapor posyandu');
    expect(town.said(DEWI)).toContain('Menu ini untuk kader, bidan');
    await town.as(DEWI).sendText('halo');
    expect(town.said(DEWI)).toContain('Dewi Lestari');
    await town.as(DEWI).sendPhotos([photo(7002)]);
    expect(town.said(DEWI)).not.toContain('/lapor');
    await town.as(STRANGER).sendText('/batal');
    expect(town.said(STRANGER)).toContain('belum terdaftar');
  });
});

describe('words', () => {
  it('of politeness are answered, not searched', async () => {
    await town.as(SITI).sendText('Terima kasih banyak');
    expect(town.said(SITI)).toContain('Sama-sama');
    await town.as(SITI).sendText('Assalamualaikum');
    expect(town.said(SITI)).toContain('Siti Aminah');
    await town.as(SITI).sendText('lanjutkan');
    expect(town.said(SITI)).toContain('Kegiatan mana yang dilaporkan?');
  });

  it('are searched without their punctuation; a NIK is not repeated', async () => {
    await town.as(SITI).sendText('JENTIK!!');
    expect(town.said(SITI)).toContain('cocok');
    await town.as(SITI).press(/Pemantauan jentik/);
    await town.as(SITI).sendText('/batal');
    await town.as(SITI).sendText('3512 3456 7890 1234');
    expect(town.said(SITI)).toContain('NIK');
    expect(town.said(SITI)).not.toContain('3512');
  });

  it('for a day of the month of the activity', async () => {
    const phone = await upTo('tanggal');
    await phone.sendText('tgl 19');
    expect((await draft()).answers.tanggal).toMatchObject({ from: '2026-11-19' });
  });

  it('for a result that is no word leave the question open', async () => {
    const phone = await upTo('lhk');
    for (const text of ['😀👍🏽🎉', '35 33 2', '\u202e...']) {
      await phone.sendText(text);
      expect(town.said(SITI)).toContain('paling sedikit beberapa kata');
    }
    await phone.sendText('\u202eBerjalan lancar');
    expect((await draft()).answers.lhk).toEqual({ kind: 'teks', text: 'Berjalan lancar' });
  });
});

describe('changing an answer', () => {
  it('is possible in the middle of the form, by button and by word, and can be left', async () => {
    const phone = await upTo('hasil');
    await phone.press('Ubah');
    await phone.press('Tanggal');
    await phone.press('Kembali');
    expect(town.said(SITI)).toContain('Berapa balita hadir?');
    await phone.sendText('ubah');
    await phone.press('Tanggal');
    await phone.sendText('kembali');
    expect((await draft()).answers.tanggal).toMatchObject({ from: '2026-11-20' });
    await phone.sendText('ubah');
    await phone.press('Tanggal');
    await phone.sendText('kemarin');
    expect((await draft()).answers.tanggal).toMatchObject({ from: '2026-11-19' });
    expect(town.said(SITI)).toContain('Berapa balita hadir?');
  });

  it('leaves receipts as they stand when a new one is given up', async () => {
    const phone = await upTo('kuitansi');
    await phone.sendText('tidak ada');
    await phone.sendText('ubah');
    await phone.press('Biaya');
    await phone.press('Tambah biaya');
    await phone.press('Kembali');
    await phone.sendText('sudah?');
    expect(town.said(SITI)).toContain('Semua lengkap');
  });

  it('is what the review offers to whoever writes there', async () => {
    const phone = await upTo('kuitansi');
    await phone.sendText('tidak ada kuitansi lain');
    await phone.sendText('sudah selesai belum?');
    expect(town.said(SITI)).toContain('Semua pertanyaan sudah dijawab');
    await phone.sendLocation({ latitude: -7.7, longitude: 114 });
    expect(town.said(SITI)).toContain('Semua pertanyaan sudah dijawab');
  });
});

describe('files', () => {
  it('at a step for words say what the step waits for', async () => {
    const phone = await upTo('hasil');
    await phone.sendDocument(pdf());
    expect(town.said(SITI)).toContain('menunggu jawaban tulisan');
    await phone.sendDocument(noPhoto('surat.docx'));
    expect(town.said(SITI)).toContain('Berkas ini tidak bisa dipakai');
    expect(town.said(SITI)).toContain('Berapa balita hadir?');
    await phone.sendLocation({ latitude: -7.7, longitude: 114 });
    expect(town.said(SITI)).toContain('Lokasi hanya diperlukan di langkah Tempat');
  });

  it('sent a second time are not passed over in silence', async () => {
    const phone = await upTo('foto');
    await phone.sendPhotos([photo(7003)]);
    await town.settle();
    await phone.sendPhotos([photo(7003)]);
    expect(town.said(SITI)).toContain('sudah ada di laporan ini');
    expect(town.said(SITI)).toContain('1 dari 1 foto tersimpan');
  });

  it('are called stored when they are, and counted one by one', async () => {
    const phone = await upTo('beritaAcara');
    await phone.sendDocument(pdf());
    expect(town.said(SITI)).toContain('📎 diterima');
    expect(town.said(SITI)).not.toContain('diterima – <i>tersimpan');
    await phone.press('Tidak ada biaya lain');
    expect(town.said(SITI)).toContain('1 berkas masih disimpan');
    await town.settle();
    await phone.press('Periksa lagi');
    expect(town.said(SITI)).toContain('Semua lengkap');
  });

  it('that lie about their kind are asked for again, and the next one takes their place', async () => {
    const phone = await upTo('beritaAcara');
    await phone.sendDocument(noPhoto('liar.jpg'));
    await town.settle();
    expect(town.heard(SITI).join()).toContain('Berkas untuk Berita acara tidak bisa dipakai');
    await phone.sendText('tidak ada');
    expect(town.said(SITI)).toContain('⬜ Berita acara: berkasnya tidak bisa dipakai');
    await phone.sendPhotos([photo(7004)]);
    await town.settle();
    await phone.sendText('apa lagi?');
    expect(town.said(SITI)).toContain('Semua lengkap');
    const { files } = await town.store.folder((await draft()).id);
    expect(files.filter(({ step }) => step === 'foto')).toHaveLength(1);
  });

  it('of a receipt are required like the others', async () => {
    const phone = await upTo('kuitansi');
    await phone.sendText('tambah kuitansi');
    await phone.press(/bahan habis pakai/);
    await phone.sendText('75rb');
    await phone.sendText('6jt');
    expect(town.said(SITI)).toContain('Dari siapa dan untuk apa?');
    await phone.sendText('Toko Jaya, leaflet');
    await phone.sendText('fotonya menyusul');
    expect(town.said(SITI)).toContain('belum bisa dibaca');
    await phone.press('Lewati');
    await phone.press('Lewati');
    await phone.sendText('fotonya menyusul');
    expect(town.said(SITI)).toContain('menunggu foto atau PDF bukti biaya');
    await phone.sendDocument(noPhoto('bohong.jpg'));
    await town.settle();
    await phone.sendText('selesai');
    expect(town.said(SITI)).toContain('⬜ Biaya: berkasnya tidak bisa dipakai');
    await phone.sendText('kirim');
    expect(town.said(SITI)).toContain('belum bisa dikirim');
    await phone.sendPhotos([photo(7005)]);
    await town.settle();
    await phone.press('Selesai');
    expect(town.said(SITI)).toContain('Semua lengkap');
    expect((await draft()).answers.kuitansi).toMatchObject({
      items: [{ seller: 'Toko Jaya, leaflet' }],
    });
  });

  it('of a receipt that come early are its own, and asked for again where they cannot be used', async () => {
    const phone = await upTo('kuitansi');
    const folder = async () => (await town.store.folder((await draft()).id)).files;
    const photos = (await folder()).filter(({ step }) => step === 'foto').length;
    await phone.press('Tambah biaya');
    await phone.press(/bahan habis pakai/);
    await phone.sendPhotos([photo(7011)]);
    await town.settle();
    expect(town.said(SITI)).toContain('bukti biaya ini diterima');
    expect(town.said(SITI)).toContain('Berapa jumlahnya?');
    for (const words of ['75rb', 'Toko Jaya', 'lewati', 'lewati']) await phone.sendText(words);
    expect(town.said(SITI)).toContain('Ada biaya lain');
    await phone.press('Tambah biaya');
    await phone.press(/bahan habis pakai/);
    await phone.sendText('25rb');
    await phone.sendDocument(noPhoto('palsu.jpg'));
    await town.settle();
    for (const words of ['Toko Baru', 'lewati', 'lewati']) await phone.sendText(words);
    expect(town.said(SITI)).toContain('Kirim foto atau PDF buktinya');
    await phone.sendPhotos([photo(7012)]);
    await town.settle();
    await phone.press('Selesai');
    expect(town.said(SITI)).toContain('Semua lengkap');
    const files = await folder();
    expect(files.filter(({ step }) => step === 'foto')).toHaveLength(photos);
    expect(files.filter(({ step, state }) => `${step} ${state}` === 'kuitansi tersimpan')).toEqual([
      expect.objectContaining({ round: 0 }),
      expect.objectContaining({ round: 1 }),
    ]);
  });

  it('of a receipt that was deleted can be sent again', async () => {
    const phone = await upTo('kuitansi');
    for (const round of ['first', 'second']) {
      await phone.press('Tambah biaya');
      await phone.press(/bahan habis pakai/);
      await phone.sendText('75rb');
      await phone.sendText(`Toko Jaya ${round}`);
      await phone.press('Lewati');
      await phone.press('Lewati');
      await phone.sendPhotos([photo(7006)]);
      await town.settle();
      if (round === 'first') await phone.press('Hapus biaya 1');
    }
    expect(town.said(SITI)).toContain('Toko Jaya second');
  });
});

/** A report by Siti on the desk of the kepala Puskesmas; answers its id. */
async function sent(day: string, photos: number[]): Promise<string> {
  const phone = town.as(SITI);
  await phone.sendText('lapor posyandu');
  await phone.press(/Pendampingan posyandu/);
  await phone.sendText(day);
  await phone.press('Posyandu Melati');
  await phone.press('Selesai');
  await phone.sendText('35 33');
  await phone.sendText('Berjalan lancar');
  await phone.sendPhotos(photos.map((seed) => photo(seed)));
  await town.settle();
  await phone.press('Selesai');
  await phone.sendDocument(pdf(`${day}.pdf`));
  await town.settle();
  await phone.sendText('tidak ada');
  const { id } = await draft();
  await phone.press('Kirim');
  await town.settle();
  return id;
}

describe('a sheet of several pages', () => {
  it('sent as an album stays one sheet, also when its pages come at once', async () => {
    const phone = await upTo('beritaAcara');
    await phone.sendPhotos([photo(7401), photo(7402), photo(7403)]);
    await town.settle();
    const { id } = await draft();
    const { files } = await town.store.folder(id);
    expect(files.map(({ step }) => step).sort()).toEqual([
      'beritaAcara',
      'beritaAcara',
      'beritaAcara',
      'foto',
    ]);
    await phone.sendText('tidak ada');
    await phone.press('Kirim');
    const { dossier } = await town.store.folder(id);
    expect(dossier?.files.filter(({ step }) => step === 'beritaAcara')).toHaveLength(3);
  });
});

describe('an invite', () => {
  it('is redeemed by its code alone', async () => {
    const invite = {
      code: 'K0DE12345X',
      role: 'kader' as const,
      unit: 'panji',
      unitName: 'Puskesmas Panji',
      zone: 'Asia/Jakarta' as const,
      expiresAt: town.clock.now + 60_000,
      version: 1,
    };
    await town.store.commit({ saves: [{ save: 'invite', invite }], now: town.clock.now });
    await town.as(STRANGER).sendText('k0de12345y');
    expect(town.said(STRANGER)).toContain('tidak dikenal');
    await town.as(STRANGER).sendText('k0de12345x');
    expect(town.said(STRANGER)).toContain('Selamat datang');
  });
});

describe('flags', () => {
  it('stand on both reports that share a day or a photo, and never point to a deleted draft', async () => {
    const phone = await upTo('foto');
    await phone.sendPhotos([photo(7101)]);
    await town.settle();
    await phone.sendText('/batal');
    await phone.sendText('/lapor');
    await phone.press('🗑');
    await phone.press('Hapus');
    const first = await sent('19 november', [7101]);
    const flagsOf = async (id: string) => (await town.store.folder(id)).flags ?? [];
    expect(await flagsOf(first)).toEqual([]);
    const second = await sent('19 november', [7101, 7102]);
    for (const [id, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const number = (await town.store.folder(other)).dossier?.number;
      const here = (await town.store.folder(id)).dossier?.number;
      expect(await flagsOf(id)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ flag: 'foto-sama', step: 'foto', numbers: [number] }),
          { flag: 'hari-ganda', name: 'Siti Aminah', date: '2026-11-19', here, number },
        ]),
      );
    }
    const kapus = town.as(KAPUS);
    await kapus.sendText('antrean');
    const number = (await town.store.folder(second)).dossier?.number ?? '';
    await kapus.press(new RegExp(`^${number}`));
    await kapus.press('Tolak');
    await kapus.press('Tidak sesuai SPT');
    await town.settle();
    expect(await flagsOf(first)).toEqual([]);
  });
});

describe('photos that were sent back', () => {
  it('can be replaced as a whole', async () => {
    const id = await sent('17 november', [7301]);
    const kapus = town.as(KAPUS);
    await kapus.sendText('antrean');
    await kapus.press(/17 November/);
    await kapus.press('Kembalikan');
    await kapus.press(/Foto kegiatan/);
    await kapus.press('Lanjut ke alasan');
    await kapus.press('Foto tidak jelas');
    await town.settle();
    const phone = town.as(SITI);
    await phone.press('Perbaiki sekarang');
    await phone.press('Ganti semua foto');
    await phone.sendPhotos([photo(7302)]);
    await town.settle();
    await phone.sendText('selesai');
    await phone.press('Kirim');
    const { dossier } = await town.store.folder(id);
    expect(dossier?.files.filter(({ step }) => step === 'foto')).toHaveLength(1);
    expect(dossier?.version).toBe(3);
  });
});

describe('a decision', () => {
  it('can be put off: the card leads back to the queue, and a question stays open', async () => {
    await sent('18 november', [7201]);
    const kapus = town.as(KAPUS);
    await kapus.sendText('antrean');
    await kapus.press(/18 November/);
    await kapus.press('Antrean');
    await kapus.press(/18 November/);
    await kapus.press('Tolak');
    await kapus.press('Tulis alasan');
    for (const typed of ['.', '/rekap', 'terima kasih']) {
      await kapus.sendText(typed);
      expect(town.said(KAPUS)).toContain('Pertanyaan tadi masih menunggu');
    }
    await kapus.sendPhotos([photo(7202)]);
    expect(town.said(KAPUS)).toContain('Pertanyaan tadi masih menunggu');
    await kapus.sendText('Kegiatan ini tidak ada di SPT');
    expect(town.said(KAPUS)).toContain('Ditolak');
    await town.settle();
    expect(town.heard(SITI).join()).toContain('Kegiatan ini tidak ada di SPT');
  });
});

describe('a queue', () => {
  it('says how many there are beyond those it shows', async () => {
    for (let n = 10; n < 22; n += 1) {
      const id = `QUEUE000${n}`;
      const dossier = sentDossier({ id, number: `L-Q${n}` });
      await town.store.commit({ saves: [{ save: 'dossier', dossier }], now: town.clock.now });
    }
    await town.as(KAPUS).sendText('antrean');
    const [, count = ''] = /(\d+) laporan menunggu/.exec(town.said(KAPUS)) ?? [];
    expect(town.said(KAPUS)).toContain(`dan ${Number(count) - 10} lagi`);
  });
});
