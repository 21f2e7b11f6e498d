import { type Dossier, pairsIn, verifies } from '../../domain/approval/index.ts';
import type { Actor } from '../../domain/people/index.ts';
import type { DossierFolder } from '../../domain/ports.ts';
import { callbackData } from '../callback-data.ts';
import type { Texts } from '../texts/index.ts';
import type { Button } from '../view.ts';

/** The row of a dossier's card that lays its pictures beside those that look like them; none where none do. */
export function compareRows(
  t: Texts,
  { dossier, folder, actor }: { dossier: Dossier; folder: DossierFolder; actor: Actor },
): Button[][] {
  if (!verifies(dossier, actor) || pairsIn(folder.flags ?? []).length === 0) return [];
  return [[{ text: t.berkas.compare, data: callbackData('k', dossier.id) }]];
}
