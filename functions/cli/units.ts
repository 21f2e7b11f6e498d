import * as z from 'zod';
import { type Unit, unitSchema } from '../../domain/people/index.ts';
import { Refused } from './command.ts';
import type { Workplace } from './with-store.ts';

const stored = z.object({ body: unitSchema });

/**
 * Every unit, kabupaten first. Reads through the whole table: nobody but an operator asks for all
 * districts at once, so no index is kept for it.
 */
export async function allUnits({ clients, config }: Workplace): Promise<Unit[]> {
  const units: Unit[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await clients.documents.scan({
      TableName: config.tableName,
      FilterExpression: 'sk = :unit',
      ExpressionAttributeValues: { ':unit': 'UNIT' },
      ...(from && { ExclusiveStartKey: from }),
    });
    units.push(...page.items.map((item) => stored.parse(item).body));
    from = page.next;
  } while (from);
  const rank = (unit: Unit) =>
    `${unit.kabupaten} ${unit.kind === 'kabupaten' ? 0 : 1} ${unit.name}`;
  return units.sort((a, b) => rank(a).localeCompare(rank(b), 'id'));
}

/** The unit of that short name. Throws `Refused` with the names there are. */
export async function unitNamed(workplace: Workplace, name: string): Promise<Unit> {
  const id = name.toLowerCase();
  const unit = await workplace.store.unit(id);
  if (unit !== undefined) return unit;
  const known = (await allUnits(workplace)).map((each) => each.id).join(', ');
  throw new Refused(
    known === ''
      ? 'Belum ada unit: mulai dengan "npm run bok -- init" atau "npm run bok -- seed".'
      : `Unit "${id}" tidak dikenal. Yang ada: ${known}.`,
  );
}
