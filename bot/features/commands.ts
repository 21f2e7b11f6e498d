import type { BotCommand } from 'grammy/types';
import { type Actor, REPORTER_ROLES, type Role, unitsOf } from '../../domain/people/index.ts';
import type { Texts } from '../texts/index.ts';

type Command = keyof Texts['umum']['commands'];

const DINKES: readonly Role[] = ['verifikator', 'bendahara-dinkes', 'kepala-dinkes'];

/** Who has which command in the menu; the order is the menu's. */
const MENU: readonly { command: Command; roles: readonly Role[] | 'all' }[] = [
  { command: 'lapor', roles: REPORTER_ROLES },
  { command: 'laporan', roles: REPORTER_ROLES },
  { command: 'verifikasi', roles: ['kepala-puskesmas', 'pj', 'verifikator'] },
  { command: 'saldo', roles: [...REPORTER_ROLES, ...DINKES] },
  { command: 'pencairan', roles: ['bendahara', ...DINKES] },
  { command: 'bayar', roles: ['bendahara', 'kepala-puskesmas'] },
  { command: 'rencana', roles: REPORTER_ROLES },
  { command: 'batal', roles: 'all' },
  { command: 'bantuan', roles: 'all' },
  { command: 'start', roles: 'all' },
];

/** The commands of a person's menu, by role. */
export function commandsFor(t: Texts, actor: Pick<Actor, 'roles'>): BotCommand[] {
  return MENU.filter(({ roles }) => roles === 'all' || unitsOf(actor, roles).length > 0).map(
    ({ command }) => ({ command, description: t.umum.commands[command] }),
  );
}
