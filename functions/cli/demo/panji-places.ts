import type { Place } from '../../../domain/people/index.ts';

/**
 * Where Puskesmas Panji works: villages of Kecamatan Panji (Klampokan has a Puskesmas of its own). The
 * villages are real; names of posyandu and all positions, set roughly around the kecamatan's seat,
 * are made up for the demo.
 */
const VILLAGES: readonly [
  village: string,
  posyandu: readonly string[],
  lat: number,
  lon: number,
][] = [
  ['Mimbaan', ['Melati', 'Mawar'], -7.7081, 114.0182],
  ['Ardirejo', ['Anggrek'], -7.7106, 114.0069],
  ['Panji Lor', ['Kenanga'], -7.7132, 114.0301],
  ['Panji Kidul', ['Dahlia'], -7.7194, 114.0287],
  ['Juglangan', ['Cempaka'], -7.7258, 114.0368],
  ['Tokelan', ['Teratai'], -7.7049, 114.0421],
  ['Curah Jeru', ['Flamboyan'], -7.7312, 114.0196],
  ['Kayu Putih', ['Nusa Indah'], -7.7369, 114.0443],
  ['Sliwung', ['Bougenvil'], -7.7427, 114.0311],
  ['Battal', ['Seruni'], -7.7483, 114.0527],
  ['Tenggir', ['Tulip'], -7.6987, 114.0356],
];

/** Places of other kinds. */
const OTHERS: readonly Place[] = [
  place('balai-tokelan', 'Balai Desa Tokelan', 'Tokelan', -7.7054, 114.0413),
  place('balai-juglangan', 'Balai Desa Juglangan', 'Juglangan', -7.7251, 114.0372),
  place('sdn-mimbaan', 'SDN 1 Mimbaan', 'Mimbaan', -7.7092, 114.0171),
  place('sdn-panji-lor', 'SDN 2 Panji Lor', 'Panji Lor', -7.7141, 114.0312),
];

export const PANJI_PLACES: Place[] = [
  ...VILLAGES.flatMap(([village, posyandu, latitude, longitude]) =>
    posyandu.map((name, index) => {
      const id = `pos-${name.toLowerCase().replaceAll(' ', '-')}`;
      const shift = index * 0.0023;
      return place(
        id,
        `Posyandu ${name}, ${village}`,
        village,
        latitude + shift,
        longitude - shift,
      );
    }),
  ),
  ...OTHERS,
];

function place(
  id: string,
  name: string,
  village: string,
  latitude: number,
  longitude: number,
): Place {
  return { id, name, village, latitude, longitude };
}
