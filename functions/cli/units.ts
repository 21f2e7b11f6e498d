import { paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Unit, unitSchema } from '../../domain/people/index.ts';
import type { Workplace } from './with-store.ts';

const stored = z.object({ body: unitSchema });

/**
 * Every unit, kabupaten first. Reads through the whole table: nobody but an operator asks for all
 * districts at once, so no index is kept for it.
 */
export async function allUnits({ clients, config }: Workplace): Promise<Unit[]> {
  const units: Unit[] = [];
  const pages = paginateScan(
    { client: clients.documents },
    {
      TableName: config.tableName,
      FilterExpression: 'sk = :unit',
      ExpressionAttributeValues: { ':unit': 'UNIT' },
    },
  );
  for await (const page of pages)
    units.push(...(page.Items ?? []).map((item) => stored.parse(item).body));
  const rank = (unit: Unit) =>
    `${unit.kabupaten} ${unit.kind === 'kabupaten' ? 0 : 1} ${unit.name}`;
  return units.sort((a, b) => rank(a).localeCompare(rank(b), 'id'));
}
