import { type Attachment, type Dossier, verifies } from '../../domain/approval/index.ts';
import {
  distance,
  type EvidenceFile,
  fileNamed,
  type Position,
} from '../../domain/evidence/index.ts';
import { answerOf } from '../../domain/forms/index.ts';
import type { Actor } from '../../domain/people/index.ts';
import type { Deps } from '../context.ts';

/** A report's files, and who is going to see them. */
export type Showing = { dossier: Dossier; files: readonly EvidenceFile[]; actor: Actor };

/** A file as one person gets it. */
export type ShownFile = {
  file: Attachment;
  as: Attachment['kind'];
  /** Telegram's own id will do; otherwise the bytes come from storage. */
  byId: boolean;
  /** SHA-256 of the bytes in storage. */
  stored: string;
  /** What the camera wrote, for verifiers only. */
  taken?: Pick<EvidenceFile, 'takenAt' | 'takenWhere'>;
};

/**
 * | file | to a verifier | to others |
 * | --- | --- | --- |
 * | photo | by its id | by its id: Telegram takes the EXIF out |
 * | picture sent as a file | by its id, EXIF inside | the copy without EXIF, as a photo; left out where there is none |
 * | PDF, voice note | by its id | by its id |
 */
export function shownTo({ dossier, files, actor }: Showing): ShownFile[] {
  const all = verifies(dossier, actor);
  return dossier.files.flatMap((file): ShownFile[] => {
    const stored = fileNamed(files, file);
    const plain = file.plain ?? stored?.plain;
    const { takenAt, takenWhere } = stored ?? file;
    const own = { file, as: file.kind, byId: true, stored: file.sha256 };
    if (all) {
      const taken = { ...(takenAt && { takenAt }), ...(takenWhere && { takenWhere }) };
      return [takenAt || takenWhere ? { ...own, taken } : own];
    }
    const picture = file.contentType.startsWith('image/');
    if (!picture) return [own];
    if (file.kind === 'photo') return [{ ...own, stored: plain ?? file.sha256 }];
    return plain === undefined ? [] : [{ file, as: 'photo', byId: false, stored: plain }];
  });
}

/**
 * Metres between a position and the place of the activity, where the unit knows where that is; the shared
 * location of the report stands in for it.
 */
export async function distanceTo(
  deps: Pick<Deps, 'store'>,
  { dossier }: Showing,
  shown: readonly ShownFile[],
): Promise<(where: Position | undefined) => number | undefined> {
  if (!shown.some(({ taken }) => taken?.takenWhere)) return () => undefined;
  const unit = await deps.store.unit(dossier.unit);
  const id = answerOf(dossier.answers, 'tempat', 'tempat')?.place;
  const place =
    positionOf(unit?.places.find((each) => each.id === id)) ?? positionOf(dossier.tempat);
  return (where) => (where && place ? distance(where, place) : undefined);
}

type MaybeAt = { latitude?: number | undefined; longitude?: number | undefined };

function positionOf(place: MaybeAt | undefined): Position | undefined {
  const { latitude, longitude } = place ?? {};
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
