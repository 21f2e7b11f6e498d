import {
  type DynamoDBDocumentClient,
  GetCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { Bot, webhookCallback } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { Hono } from 'hono';

const CLAIM_LIFE_S = 72 * 60 * 60;
const NEW = 'attribute_not_exists(pk)';

/**
 * The yardstick: as little as a grammY bot behind Hono can do and still keep state, one read and one
 * transaction (state under its version, claim on the update) for every update.
 *
 * @param sameWay true: answers as the app does (a press edits its card over HTTP and is answered in the
 *   webhook's reply, a text is answered in the reply, a photo not at all); false: one message in the
 *   webhook's reply for every update, the cheapest there is
 */
export function bareApp(
  documents: DynamoDBDocumentClient,
  TableName: string,
  telegram: { token: string; apiRoot: string; botInfo: UserFromGetMe; webhookSecret: string },
  sameWay: boolean,
): Hono {
  const { token, apiRoot, botInfo, webhookSecret } = telegram;
  const travels = (method: string) => method === 'sendMessage' || method === 'answerCallbackQuery';
  const bot = new Bot(token, { botInfo, client: { apiRoot, canUseWebhookReply: travels } });
  bot.use(async (ctx) => {
    const key = { pk: `BARE#${ctx.from?.id}`, sk: 'STATE' };
    const get = new GetCommand({ TableName, Key: key, ConsistentRead: true });
    const { Item: item } = await documents.send(get);
    const version = Number(item?.version ?? 0);
    const state = { ...key, version: version + 1, text: ctx.message?.text ?? '' };
    const condition =
      version === 0
        ? { ConditionExpression: NEW }
        : {
            ConditionExpression: 'version = :before',
            ExpressionAttributeValues: { ':before': version },
          };
    const expires = Math.ceil(Date.now() / 1000) + CLAIM_LIFE_S;
    const claim = { pk: `CLAIM#${ctx.update.update_id}`, sk: 'CLAIM', expires };
    const TransactItems = [
      { Put: { TableName, Item: state, ...condition } },
      { Put: { TableName, Item: claim, ConditionExpression: NEW } },
    ];
    await documents.send(new TransactWriteCommand({ TransactItems }));
    const words = `Tersimpan: ${version + 1}`;
    if (!sameWay) await ctx.api.sendMessage(ctx.from?.id ?? 0, words);
    else if (ctx.callbackQuery) {
      await ctx.editMessageText(words);
      await ctx.answerCallbackQuery();
    } else if (!ctx.message?.photo) await ctx.reply(words);
  });
  const app = new Hono();
  app.post('/telegram', webhookCallback(bot, 'hono', { secretToken: webhookSecret }));
  return app;
}
