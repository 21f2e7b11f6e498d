import { keys } from '../../functions/adapters/keys.ts';
import type { Reporter } from './reporter.ts';
import { TABLE, type World } from './world.ts';

/**
 * Bytes of a reporter's draft in the table, as DynamoDB counts them: names and values in UTF-8, a number
 * by its digits. 0 where there is none.
 */
export async function draftBytes(world: World, reporter: Reporter): Promise<number> {
  const { items } = await world.clients.documents.query({
    TableName: TABLE,
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :draft)',
    ExpressionAttributeValues: { ':pk': keys.telegram(reporter.telegramId), ':draft': 'DRAFT#' },
  });
  const [draft] = items;
  if (!draft) return 0;
  return Object.entries(draft).reduce((bytes, [name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return bytes + Buffer.byteLength(name) + Buffer.byteLength(text);
  }, 0);
}
