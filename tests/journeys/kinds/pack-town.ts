import { Rupiah } from '../../../domain/money/index.ts';
import type { Plan, PlanItem } from '../../../domain/planning/index.ts';
import { type LiveTown, liveTown } from '../../support/live-town.ts';
import { plan } from '../../support/town.ts';
import type { Case } from './case.ts';

/** People of the lines: no golongan, III, IV, II. */
export const SITI_ID = 'SITI000001';
export const RINA_ID = 'RINA000001';
export const HADI_ID = 'KAPUS00001';
export const WULAN_ID = 'BENDA00001';

const PEOPLE: Plan['people'] = [
  { id: SITI_ID, name: 'Siti Aminah', jabatan: 'Kader' },
  { id: RINA_ID, name: 'Rina Wati', jabatan: 'Bidan', golongan: 'Penata / III.c' },
  { id: HADI_ID, name: 'drg. Hadi', jabatan: 'Kepala Puskesmas', golongan: 'Pembina / IV.a' },
  { id: WULAN_ID, name: 'Wulan', jabatan: 'Bendahara', golongan: 'Pengatur / II.c' },
];

/** The town in a region, with one POA line per case. */
export async function townOf(
  region: string,
  cases: readonly Pick<Case, 'name' | 'line'>[],
): Promise<LiveTown> {
  const town = await liveTown();
  const stored = await town.store.plan('panji', plan.month);
  if (!stored) throw new Error('no plan');
  const next: Plan = {
    ...stored,
    region,
    people: PEOPLE,
    items: cases.map(itemOf),
    version: stored.version + 1,
  };
  const refused = await town.store.commit({
    saves: [{ save: 'plan', plan: next }],
    now: town.clock.now,
  });
  if (refused) throw new Error(refused.problem);
  return town;
}

function itemOf({ name, line }: Pick<Case, 'name' | 'line'>, index: number): PlanItem {
  const { fund, spends, people = [SITI_ID], transport, outdoor, kak } = line;
  return {
    id: `uji-${index}`,
    kegiatan: name,
    menu: 'uji',
    komponen: fund,
    sasaran: 'balita',
    target: 40,
    places: outdoor ? ['melati'] : [],
    pelaksana: [...people],
    dates: [{ from: '2026-11-02', to: '2026-11-30' }],
    hasil: outdoor ? [{ id: 'hadir', label: 'balita hadir' }] : [],
    volume: 1,
    satuanBiaya: Rupiah.of(spends ? 1_000_000 : 50_000),
    tariff: 'Standar biaya demo',
    ...(spends && { spends: [...spends] }),
    ...(transport !== undefined && { transport: Rupiah.of(transport) }),
    ...(kak && { kak: 'KAK-01' }),
  };
}
