import { distance } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { FAR_METRES } from './far.ts';
import type { Flag } from './flag.ts';
import { personKey } from './names.ts';
import { lineOf, listedNames } from './traces.ts';

/** Fewer names in common are a handful of neighbours; see decision 11. */
export const FEWEST_SHARED = 5;
/** So many per cent of the shorter list make a list that mostly repeats another. */
export const MOSTLY_PERCENT = 80;

/** Names that stand more than once in the list of this report. */
export function namesTwice(dossier: Dossier): Flag[] {
  const keys = listedNames(dossier);
  const again = namesOf(dossier, (key, index) => keys.indexOf(key) < index);
  return again.length === 0 ? [] : [{ flag: 'nama-berulang', names: again }];
}

/**
 * A list that mostly repeats that of another report of the unit and month. The same course meets again:
 * another report of the same POA line counts only where the names stand in the same order, one by one.
 */
export function repeatedLists(dossier: Dossier, beside: readonly Dossier[]): Flag[] {
  const keys = [...new Set(listedNames(dossier))];
  const { unit, kegiatan } = dossier;
  const month = beside.filter((o) => o.unit === unit && o.kegiatan.month === kegiatan.month);
  return month.flatMap((other): Flag[] => {
    const there = [...new Set(listedNames(other))];
    const shared = keys.filter((key) => there.includes(key)).length;
    const shorter = Math.min(keys.length, there.length);
    const series = lineOf(other) === lineOf(dossier);
    const repeats = series
      ? keys.join('#') === there.join('#')
      : shared * 100 >= shorter * MOSTLY_PERCENT;
    if (shared < FEWEST_SHARED || !repeats) return [];
    const { number } = other;
    return [{ flag: 'daftar-sama', shared, of: keys.length, here: dossier.number, number }];
  });
}

/**
 * Names on the lists of two activities on one day in different places. A single word is no name to go by,
 * and places that are not known are not different.
 */
export function inTwoPlaces(dossier: Dossier, beside: readonly Dossier[]): Flag[] {
  const { from, to } = dossier.tanggal;
  return beside.flatMap((other): Flag[] => {
    const [, first = from] = [from, other.tanggal.from].sort();
    const sameDay = first <= to && first <= other.tanggal.to;
    if (other.unit !== dossier.unit || !sameDay) return [];
    if (!apart(dossier.tempat, other.tempat)) return [];
    const there = new Set(listedNames(other));
    const names = namesOf(dossier, (key) => key.includes(' ') && there.has(key));
    if (names.length === 0) return [];
    const { number } = other;
    const place = other.tempat.name;
    return [
      {
        flag: 'hadir-dua-tempat',
        names,
        date: first,
        here: dossier.number,
        number,
        ...(place !== undefined && { place }),
      },
    ];
  });
}

type Place = Dossier['tempat'];

function apart(a: Place, b: Place): boolean {
  if (a.name !== undefined && b.name !== undefined) return a.name !== b.name;
  const { latitude, longitude } = a;
  const there = { latitude: b.latitude, longitude: b.longitude };
  if (latitude === undefined || longitude === undefined) return false;
  if (there.latitude === undefined || there.longitude === undefined) return false;
  const { latitude: lat, longitude: lon } = there;
  return distance({ latitude, longitude }, { latitude: lat, longitude: lon }) > FAR_METRES;
}

/** Names of the list as they were typed, each once, of those that the test takes. */
function namesOf(dossier: Dossier, test: (key: string, index: number) => boolean): string[] {
  const typed = (dossier.peserta?.names ?? []).map((name, at) => ({
    name,
    key: personKey(name),
    at,
  }));
  const wanted = typed.filter(({ key, at }) => test(key, at));
  return [...Map.groupBy(wanted, ({ key }) => key).values()].flatMap(
    ([first]) => first?.name ?? [],
  );
}
