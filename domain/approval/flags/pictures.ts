import type { Alike } from '../../evidence/index.ts';
import type { Attachment, Dossier } from '../dossier.ts';
import type { Flag } from './flag.ts';

/**
 * A file with the reports that hold the same bytes, and the pictures of other reports that look like
 * it. Those were found by their hash, among them drafts that were given up and reports that were
 * rejected; only what stands in a `live` report is left.
 */
export function withAlike(file: Attachment, live: readonly Dossier[]): Attachment {
  const holding = live.filter((other) => other.files.some(({ sha256 }) => sha256 === file.sha256));
  const pictures = file.contentType.startsWith('image/') ? holding : [];
  const same = pictures.flatMap((other) =>
    other.files
      .filter(({ sha256 }) => sha256 === file.sha256)
      .map(({ unique }) => alikeIn(other, unique, 0)),
  );
  const near = (file.alike ?? []).flatMap(({ dossierId, unique, distance }) => {
    const other = live.find(({ id }) => id === dossierId);
    const there = other?.files.find((each) => each.unique === unique);
    if (!other || !there || there.sha256 === file.sha256) return [];
    return [alikeIn(other, unique, distance)];
  });
  return { ...file, alsoIn: holding.map(({ number }) => number), alike: [...same, ...near] };
}

function alikeIn({ id, number, unit }: Dossier, unique: string, distance: number): Alike {
  return { dossierId: id, number, unique, distance, unit };
}

/** What the pictures of a dossier have in common with others': the same bytes, or nearly the same look. */
export function pictureFlags(dossier: Dossier): Flag[] {
  const held = dossier.files.filter(({ alsoIn = [] }) => alsoIn.length > 0);
  const bySource = Map.groupBy(held, ({ step, alsoIn = [] }) => `${step} ${alsoIn.join(' ')}`);
  const same = [...bySource.values()].flatMap((files): Flag[] => {
    const [first] = files;
    if (!first) return [];
    const { step, alsoIn: numbers = [] } = first;
    const pairs = files.flatMap(({ unique, alike = [] }) =>
      alike
        .filter(({ distance, number }) => distance === 0 && numbers.includes(number))
        .map(pairOf(unique)),
    );
    return [{ flag: 'foto-sama', step, numbers, ...(pairs.length > 0 && { pairs }) }];
  });
  const near = dossier.files.flatMap(({ step, unique, alsoIn = [], alike = [] }) =>
    alike.flatMap((found) => (alsoIn.includes(found.number) ? [] : [{ step, unique, found }])),
  );
  const byReport = Map.groupBy(near, ({ step, found }) => `${step} ${found.dossierId}`);
  const alike = [...byReport.values()].flatMap((list): Flag[] => {
    const sorted = list.toSorted((a, b) => a.found.distance - b.found.distance);
    const [nearest] = sorted;
    if (!nearest) return [];
    const { number, distance, unit } = nearest.found;
    return [
      {
        flag: 'foto-mirip',
        step: nearest.step,
        number,
        distance,
        elsewhere: unit !== undefined && unit !== dossier.unit,
        pairs: sorted.map(({ unique, found }) => pairOf(unique)(found)),
      },
    ];
  });
  return [...same, ...alike];
}

function pairOf(unique: string) {
  return ({ dossierId, unique: other }: Alike) => ({ unique, dossierId, other });
}
