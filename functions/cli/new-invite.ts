import * as z from 'zod';
import { INVITE_LIFE_MS, type Invite, type Role, type Unit } from '../../domain/people/index.ts';
import { formatDate, localDate } from '../../domain/time/index.ts';
import { newId } from '../adapters/identity.ts';
import type { Config } from '../config.ts';
import { botApiAt } from '../local/bot-api.ts';
import { PLAYGROUND_BOT } from '../local/playground-people.ts';
import type { Terminal } from './command.ts';

/** A fresh single-use invite, for anybody or for a person; it must still be stored. */
export function newInvite(
  role: Role,
  unit: Unit,
  now: number,
  whom: Pick<Invite, 'name' | 'personId'> = {},
): Invite {
  return {
    code: newId(),
    role,
    unit: unit.id,
    unitName: unit.name,
    zone: unit.zone,
    ...whom,
    expiresAt: now + INVITE_LIFE_MS,
    version: 1,
  };
}

/** Prints code, deep link and last day. */
export async function printInvite(
  invite: Invite,
  config: Config,
  { out }: Terminal,
): Promise<void> {
  const username = await botUsername(config);
  out(`Kode undangan: ${invite.code} (${invite.role}, ${invite.unitName})`);
  out(`Ketik di bot: /start ${invite.code}`);
  out(
    username === undefined
      ? `Tautan: https://t.me/<nama bot>?start=${invite.code} (bot sedang tidak terjangkau)`
      : `Tautan: https://t.me/${username}?start=${invite.code}`,
  );
  const last = formatDate(localDate(invite.expiresAt, invite.zone));
  out(`Berlaku satu kali, sampai ${last}.`);
}

async function botUsername(config: Config): Promise<string | undefined> {
  if (config.botToken === undefined) return PLAYGROUND_BOT.username;
  try {
    const me = await botApiAt(config.telegramApiRoot, config.botToken)('getMe');
    return z.object({ username: z.string() }).parse(me).username;
  } catch {
    // The code works without the link.
    return undefined;
  }
}
