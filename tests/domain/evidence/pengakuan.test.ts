import { describe, expect, it } from 'vitest';
import {
  acknowledge,
  begin,
  counts,
  MOST_WRONG,
  opens,
  type PengakuanRequest,
  shownOf,
  standingOfPengakuan,
} from '../../../domain/evidence/index.ts';
import type { Answers } from '../../../domain/forms/index.ts';
import { isProblem } from '../../../domain/problem.ts';
import { hash } from '../../../functions/adapters/identity.ts';
import { answers, NOW, plan, siti } from '../../support/town.ts';

const DAY = 24 * 60 * 60 * 1000;
const SECRETS = { token: 'TOKEN', code: '012345' };
const report = { id: 'AAAAAAAAA1', answers };
const shown = shownOf(report, plan);
if (!shown) throw new Error('nothing to show');
const asking = { dossierId: report.id, unit: 'panji', reporter: siti, telegramId: 1001, shown };
const request = begin(asking, SECRETS, undefined, hash, NOW);
const by = { ...SECRETS, name: 'Sutrisno', office: 'Lurah' as const, device: 'Chrome 120' };

/** The request after so many wrong codes. */
function afterWrong(wrong: number, from: PengakuanRequest = request): PengakuanRequest {
  if (wrong === 0) return from;
  const tried = acknowledge(from, { ...by, code: '999999' }, shown, hash, NOW);
  if (isProblem(tried)) throw new Error(tried.problem);
  return afterWrong(wrong - 1, tried.next);
}

function signed(of: PengakuanRequest = request, now = NOW) {
  const tried = acknowledge(of, by, shown, hash, now);
  if (isProblem(tried) || !tried.pengakuan) throw new Error('not acknowledged');
  return tried;
}

const standing = (kept: Parameters<typeof standingOfPengakuan>[0], now = NOW, of = report) =>
  standingOfPengakuan(kept, of, plan, hash, now)?.at;

describe('what is shown', () => {
  it('is activity, day, place, people and results, and nothing else', () => {
    expect(shown).toEqual({
      sentence: 'pengakuan-1',
      number: 'L-AAAAA1',
      unitName: 'Puskesmas Panji',
      kegiatan: 'Pendampingan posyandu balita',
      tanggal: { from: '2026-11-20', to: '2026-11-20' },
      tempat: { name: 'Posyandu Melati' },
      orang: ['Siti Aminah', 'Rina Wati'],
      hasil: [
        { label: 'balita hadir', value: 35 },
        { label: 'balita ditimbang', value: 33 },
      ],
    });
  });

  it('is nothing before activity and day are known, or under another month’s plan', () => {
    const { kegiatan: _activity, ...noActivity } = answers;
    const { tanggal: _day, ...noDay } = answers;
    expect(shownOf({ ...report, answers: noActivity }, plan)).toBeUndefined();
    expect(shownOf({ ...report, answers: noDay }, plan)).toBeUndefined();
    expect(shownOf(report, { ...plan, items: [] })).toBeUndefined();
  });

  it('leaves empty what the activity does not ask', () => {
    const { tempat: _place, orang: _people, hasil: _results, ...rest } = answers;
    expect(shownOf({ ...report, answers: rest }, plan)).toMatchObject({
      tempat: {},
      orang: [],
      hasil: [],
    });
  });
});

describe('an acknowledgement', () => {
  const { pengakuan } = signed();

  it.each<[string, Partial<Answers>]>([
    ['another day', { tanggal: { kind: 'tanggal', from: '2026-11-19', to: '2026-11-20' } }],
    ['another place', { tempat: { kind: 'tempat', place: 'mawar' } }],
    ['a position', { tempat: { kind: 'tempat', latitude: -7.7, longitude: 114 } }],
    ['other people', { orang: { kind: 'orang', ids: [siti.id], selesai: true } }],
    ['other results', { hasil: { kind: 'hasil', values: { hadir: 35 }, selesai: true } }],
  ])('does not count for %s', (_what, change) => {
    const changed = { ...report, answers: { ...answers, ...change } as Answers };
    expect(counts(pengakuan, changed, plan, hash)).toBe(false);
    expect(standing({ pengakuan, pengakuanRequest: signed().next }, NOW, changed)).toBe('berubah');
  });

  it('counts whatever else the report says, also under the slice beside the draft', () => {
    const { lhk: _note, kuitansi: _costs, ...others } = answers;
    const slice = { ...plan, items: plan.items.slice(0, 1), version: 9 };
    expect(counts(pengakuan, { ...report, answers: others }, slice, hash)).toBe(true);
    expect(counts(undefined, report, plan, hash)).toBe(false);
  });

  it('does not count for another report that says the same', () => {
    expect(counts(pengakuan, { ...report, id: 'BBBBBBBBB2' }, plan, hash)).toBe(false);
  });

  it('tells the reporter’s side: who, about what', () => {
    expect(signed().events).toEqual([
      {
        type: 'pengakuan.diberikan',
        data: {
          dossierId: report.id,
          number: 'L-AAAAA1',
          kegiatan: 'Pendampingan posyandu balita',
          reporter: siti,
          name: 'Sutrisno',
          office: 'Lurah',
        },
      },
    ]);
  });
});

describe('a link', () => {
  it('is opened by its token alone, and holds neither token nor code', () => {
    expect(opens(request, 'TOKEN', hash)).toBe(true);
    expect(opens(request, 'TOKEM', hash)).toBe(false);
    expect(JSON.stringify(request)).not.toMatch(/"TOKEN"|012345/);
  });

  it('takes the right code after four wrong ones, and none after five', () => {
    expect(signed(afterWrong(MOST_WRONG - 1)).pengakuan).toBeDefined();
    const closed = afterWrong(MOST_WRONG);
    expect(closed.state.at).toBe('batal');
    expect(acknowledge(closed, by, shown, hash, NOW)).toMatchObject({ problem: 'pengakuan.batal' });
  });

  it('can be used up to the last moment of its seven days', () => {
    expect(signed(request, NOW + 7 * DAY - 1).pengakuan).toBeDefined();
    const late = acknowledge(request, by, shown, hash, NOW + 7 * DAY);
    expect(late).toMatchObject({ problem: 'pengakuan.kedaluwarsa' });
  });

  it('is replaced by the next one, which has all its tries', () => {
    const next = begin(asking, { ...SECRETS, token: 'OTHER' }, afterWrong(3), hash, NOW);
    expect(next).toMatchObject({ wrong: 0, version: 5, state: { at: 'terbuka' } });
    expect(opens(next, 'TOKEN', hash)).toBe(false);
  });
});

describe('where it stands', () => {
  const none = { pengakuan: undefined, pengakuanRequest: undefined };
  const { pengakuan, next } = signed();

  it('is told from the request and from what was acknowledged', () => {
    const asked = { ...none, pengakuanRequest: request };
    expect(standing(none)).toBeUndefined();
    expect(standing(asked)).toBe('menunggu');
    expect(standing(asked, NOW + 7 * DAY)).toBe('kedaluwarsa');
    expect(standing({ ...none, pengakuanRequest: afterWrong(MOST_WRONG) })).toBe('batal');
    expect(standing({ pengakuan, pengakuanRequest: next })).toBe('diakui');
  });

  it('stays acknowledged when the link is long gone, or asked for again', () => {
    expect(standing({ pengakuan, pengakuanRequest: undefined }, NOW + 90 * DAY)).toBe('diakui');
    expect(standing({ pengakuan, pengakuanRequest: request })).toBe('diakui');
  });

  it('waits again when a changed report was asked for anew', () => {
    const hasil = { kind: 'hasil' as const, values: { hadir: 1, timbang: 1 }, selesai: true };
    const changed = { ...report, answers: { ...answers, hasil } };
    const present = shownOf(changed, plan);
    if (!present) throw new Error('nothing to show');
    const again = begin({ ...asking, shown: present }, SECRETS, next, hash, NOW);
    expect(standing({ pengakuan, pengakuanRequest: again }, NOW, changed)).toBe('menunggu');
  });
});
