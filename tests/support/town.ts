import type { Dossier } from '../../domain/approval/index.ts';
import { checklist, type EvidenceFile } from '../../domain/evidence/index.ts';
import type { Answers } from '../../domain/forms/index.ts';
import { Rupiah } from '../../domain/money/index.ts';
import type { Actor, Person, Role, Unit } from '../../domain/people/index.ts';
import type { Plan } from '../../domain/planning/index.ts';
import { isProblem } from '../../domain/problem.ts';
import { type Pack, packById } from '../../domain/rules/index.ts';
import {
  beginDraft,
  claimsOf,
  type Draft,
  dateOf,
  explainReceiptUnder,
  formUnder,
  itemOf,
  send,
} from '../../domain/submission/index.ts';

/** A small town for domain tests: one Puskesmas, a handful of people, one activity on 19–20 November. */
export const NOW = Date.parse('2026-11-20T03:00:00Z'); // 10.00 WIB
export const TODAY = '2026-11-20';

export const siti = { id: 'SITI000001', name: 'Siti Aminah' };
export const rina = { id: 'RINA000001', name: 'Rina Wati' };
export const kapus = { id: 'KAPUS00001', name: 'drg. Hadi' };
export const dewi = { id: 'DEWI000001', name: 'Dewi Lestari' };

export function actor(who: { id: string; name: string }, role: Role, unit: string): Actor {
  return { personId: who.id, name: who.name, roles: [{ role, unit }] };
}

export function person(who: { id: string; name: string }, role: Role, unit: string): Person {
  return {
    ...who,
    roles: [{ role, unit, unitName: unit }],
    zone: 'Asia/Jakarta',
    active: true,
    language: 'id',
    simple: false,
    blocked: false,
    version: 1,
  };
}

export const panji: Unit = {
  id: 'panji',
  kind: 'puskesmas',
  name: 'Puskesmas Panji',
  kabupaten: 'situbondo',
  region: 'Kabupaten Situbondo',
  province: 'Jawa Timur',
  zone: 'Asia/Jakarta',
  places: [
    { id: 'melati', name: 'Posyandu Melati', village: 'Mimbaan', latitude: -7.7, longitude: 114.0 },
    { id: 'mawar', name: 'Posyandu Mawar', village: 'Sliwung' },
  ],
  tariffs: [],
  levels: ['kepala-puskesmas', 'verifikator'],
  version: 1,
};

export const plan: Plan = {
  unit: 'panji',
  unitName: 'Puskesmas Panji',
  region: 'Kabupaten Situbondo',
  month: '2026-11',
  pack: 'perbup-situbondo-79-2022',
  spt: { number: '090/11/BOK/PKM-PANJI', date: '2026-11-02' },
  people: [
    { ...siti, jabatan: 'Kader' },
    { ...rina, jabatan: 'Bidan' },
  ],
  places: [
    { id: 'melati', name: 'Posyandu Melati' },
    { id: 'mawar', name: 'Posyandu Mawar' },
  ],
  items: [
    {
      id: 'posyandu',
      kegiatan: 'Pendampingan posyandu balita',
      menu: 'gizi-1-a',
      komponen: 'ukm-esensial',
      sasaran: 'balita',
      target: 40,
      places: ['melati'],
      pelaksana: [siti.id, rina.id],
      dates: [{ from: '2026-11-19', to: '2026-11-20' }],
      hasil: [
        { id: 'hadir', label: 'balita hadir' },
        { id: 'timbang', label: 'balita ditimbang' },
      ],
      volume: 4,
      satuanBiaya: Rupiah.of(50_000),
      tariff: 'Standar biaya demo',
      kak: 'KAK-07',
    },
    {
      id: 'jentik',
      kegiatan: 'Pemantauan jentik berkala',
      menu: 'p2-3-i',
      komponen: 'ukm-esensial',
      sasaran: 'rumah',
      target: 100,
      places: ['mawar'],
      pelaksana: [rina.id],
      dates: [{ from: '2026-11-25', to: '2026-11-25' }],
      hasil: [{ id: 'rumah', label: 'rumah diperiksa' }],
      volume: 2,
      satuanBiaya: Rupiah.of(50_000),
      tariff: 'Standar biaya demo',
    },
  ],
  version: 1,
};

/** An empty report by Siti. */
export function emptyDraft(): Draft {
  const of = { id: 'AAAAAAAAA1', personId: siti.id, unit: 'panji', form: 'laporan' };
  return beginDraft({ ...of, pack: plan.pack }, 1, NOW);
}

/** Every answer of a report by Siti and Rina on the 20th. */
export const answers: Answers = {
  kegiatan: {
    kind: 'kegiatan',
    item: 'posyandu',
    month: '2026-11',
    name: 'Pendampingan posyandu balita',
  },
  tanggal: { kind: 'tanggal', from: TODAY, to: TODAY },
  tempat: { kind: 'tempat', place: 'melati' },
  orang: { kind: 'orang', ids: [siti.id, rina.id], selesai: true },
  hasil: { kind: 'hasil', values: { hadir: 35, timbang: 33 }, selesai: true },
  lhk: { kind: 'teks', text: 'Berjalan lancar, dua balita BGM dirujuk.' },
  foto: { kind: 'foto', round: 0, groups: [], selesai: true },
  beritaAcara: { kind: 'berkas', file: 'BA1', round: 0 },
  kuitansi: { kind: 'kuitansi', items: [], selesai: true },
};

export function file(step: string, unique: string, more: Partial<EvidenceFile> = {}): EvidenceFile {
  return {
    dossierId: 'AAAAAAAAA1',
    step,
    round: 0,
    unique,
    fileId: `id-${unique}`,
    kind: 'photo',
    chat: 1001,
    message: 5,
    sentBy: siti.id,
    sentAt: NOW,
    state: 'tersimpan',
    sha256: unique.padEnd(64, '0'),
    size: 1000,
    contentType: 'image/jpeg',
    ...more,
  };
}

export const files = [file('foto', 'F1'), file('beritaAcara', 'BA1')];

/** A built-in pack. */
export function packOf(id: string): Pack {
  const pack = packById(id);
  if (isProblem(pack)) throw new Error(`no pack ${id}`);
  return pack;
}

/** The form and the checklist of a report under a pack, and what **Kirim** needs. */
export function judged(
  given: Answers,
  own: readonly EvidenceFile[] = files,
  pack: Pack = packOf(plan.pack),
  of: Plan = plan,
) {
  const date = dateOf(given, TODAY);
  const form = formUnder(pack, given, date, of.people);
  const checks = checklist(form.needs, {
    answers: given,
    claims: claimsOf(pack, given),
    kak: Boolean(itemOf(given, of)?.kak),
    spt: true,
    files: own,
    pengakuan: false,
  });
  const explainReceipt = explainReceiptUnder(pack, given, date, of.people);
  return {
    form,
    checks,
    facts: { plan: of, unit: panji, files: own, checks, form, explainReceipt },
  };
}

/** A complete report, as it lies on the first desk. */
export function sentDossier(more: Partial<Dossier> = {}): Dossier {
  const { facts } = judged(answers);
  const sent = send({ ...emptyDraft(), answers }, facts, actor(siti, 'kader', 'panji'), NOW);
  if (isProblem(sent)) throw new Error(sent.problem);
  return { ...sent.dossier, ...more };
}
