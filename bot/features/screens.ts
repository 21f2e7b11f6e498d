import type { Role } from '../../domain/people/index.ts';
import type { Ctx } from '../context.ts';
import { show } from '../show.ts';

/** What a home button or a typed word opens, by the name of its command. */
export type Screens = Map<string, (ctx: Ctx) => Promise<void>>;

/** Says whose menu this is; a stranger learns whom to ask. */
export async function refuseRole(ctx: Ctx, ...roles: Role[]): Promise<void> {
  const { t, session } = ctx;
  const html = session.me
    ? t.umum.notYours(roles.map((role) => t.umum.roles[role]).join(', '))
    : t.umum.stranger;
  await show(ctx, { html });
}
