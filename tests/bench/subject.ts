import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { createClients } from '../../functions/adapters/clients.ts';
import { botInfoOf } from '../../functions/bot-info.ts';
import { serve } from '../../functions/local/http.ts';
import { createSystem } from '../../functions/wiring.ts';
import { bareApp } from './bare.ts';

/**
 * | subject | what it is |
 * | --- | --- |
 * | app | this project's bot |
 * | bare | grammY + Hono, one read and one transaction per update, answering in the same way |
 * | bare-reply | the same, but every update is answered in the webhook's reply: the cheapest way |
 */
export const SUBJECTS = ['app', 'bare', 'bare-reply'] as const;

/** What a process under measurement is told. */
const ordersSchema = z.object({
  subject: z.enum(SUBJECTS),
  dynamodb: z.string(),
  s3: z.string(),
  apiRoot: z.string(),
  tableName: z.string(),
  secret: z.string(),
});
export type Orders = z.output<typeof ordersSchema>;
export type Subject = Orders['subject'];

/** CPU of the whole process so far in milliseconds, and the requests to DynamoDB since the last look. */
export const readingSchema = z.object({ cpu: z.number(), requests: z.array(z.string()) });
export type Reading = z.output<typeof readingSchema>;

export const TOKEN = '7000000001:bench';

const botInfo = botInfoOf(TOKEN);

// One process under measurement: nothing runs in it but a bot behind its webhook.
if (process.send !== undefined) {
  const orders = ordersSchema.parse(JSON.parse(process.argv[2] ?? ''));
  const requests: string[] = [];
  const clients = createClients(orders, { region: 'ap-southeast-3', awsCredentials: false });
  clients.dynamodb.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        requests.push(commandName.replace(/Command$/, ''));
        return next(args);
      },
    { step: 'initialize', name: 'count' },
  );
  const { apiRoot, secret: webhookSecret, tableName } = orders;
  const telegram = { token: TOKEN, apiRoot, botInfo, webhookSecret };
  const settings = { tableName, bucketName: 'bench', quietHours: false };
  const app =
    orders.subject === 'app'
      ? createSystem(settings, { clients, telegram }).app
      : bareApp(
          DynamoDBDocumentClient.from(clients.dynamodb),
          tableName,
          telegram,
          orders.subject !== 'bare-reply',
        );
  const server = await serve((request) => app.fetch(request), { host: '127.0.0.1', port: 0 });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    const reading: Reading = { cpu: (user + system) / 1000, requests: requests.splice(0) };
    process.send?.(reading);
  });
  process.once('disconnect', () => process.exit(0));
  process.send({ port: server.port });
}
