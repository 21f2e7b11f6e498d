import type { Dossier } from '../../domain/approval/index.ts';
import type { Zone } from '../../domain/time/index.ts';
import type { Html } from '../html.ts';
import type { Texts } from '../texts/index.ts';

/** Who acknowledged the berita acara of a dossier and when, marked as what it is; nothing where nobody did. */
export function pengakuanFacts(t: Texts, { pengakuan }: Dossier, zone: Zone): [string, Html][] {
  if (!pengakuan) return [];
  const { name, office, at } = pengakuan;
  return [[t.lapor.steps.beritaAcara ?? '', t.pengakuan.stands(name, office, at, zone)]];
}
