import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from '../domain/rules/index.ts';
import { openDocuments } from './adapters/open-documents.ts';
import { botInfoOf } from './bot-info.ts';
import { configOrExit } from './config.ts';
import { guardProcess } from './log.ts';
import { createSystem } from './wiring.ts';

/**
 * The system as a Lambda function has it: everything from environment variables, made once per
 * container. The bot's own name is known from its token; asking Telegram would cost the cold start.
 *
 * @param tell where faults of the district's own packs go; the function's log
 */
export async function systemFromEnvironment(
  tell = (line: string): unknown => process.stderr.write(`${line}\n`),
) {
  guardProcess(tell);
  const config = configOrExit();
  const { botToken, webhookSecret, dynamodbEndpoint = 'aws', s3Endpoint = 'aws' } = config;
  if (botToken === undefined || webhookSecret === undefined) {
    tell('BOT_TOKEN and WEBHOOK_SECRET are needed');
    process.exit(1);
  }
  const { documents } = openDocuments(dynamodbEndpoint, config);
  const s3 = async () => {
    const { createS3Client } = await import('./adapters/clients.ts');
    return createS3Client(s3Endpoint, config);
  };
  const telegram = {
    token: botToken,
    apiRoot: config.telegramApiRoot,
    botInfo: botInfoOf(botToken),
    webhookSecret,
  };
  const packs = await deployedPacks(config.dataDir, tell);
  return createSystem(config, { clients: { documents, s3 }, telegram, ...(packs && { packs }) });
}

/**
 * The built-in packs and the district's own that were deployed along, in the same folder as on a machine
 * of its own. Only who has some pays for reading and checking them.
 */
async function deployedPacks(
  dataDir: string,
  tell: (line: string) => unknown,
): Promise<Shelf | undefined> {
  const folder = join(dataDir, 'packs');
  if (!existsSync(folder)) return undefined;
  const { openPackFolder } = await import('./packs/folder.ts');
  const { shelf } = await openPackFolder(folder, tell);
  return shelf;
}
