import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from '../../bot/html.ts';
import { halaman } from '../../bot/texts/id/halaman.ts';
import { problemText, texts } from '../../bot/texts/index.ts';
import {
  acknowledge,
  opens,
  type PengakuanRequest,
  type Shown,
  shownOf,
  whyNotAcknowledge,
} from '../../domain/evidence/index.ts';
import { answerOf } from '../../domain/forms/index.ts';
import { ID_LENGTH } from '../../domain/ids.ts';
import { isProblem, type Problem } from '../../domain/problem.ts';
import type { Zone } from '../../domain/time/index.ts';
import { type Fields, readAttempt } from './acknowledge-read.ts';
import { askPage, donePage } from './acknowledge-view.ts';
import type { PageDeps } from './deps.ts';
import { notFound, sayPage } from './page.ts';

/** A form of three short fields. */
const LARGEST_FORM = 16 * 1024;

/** Two tries at the same moment: the loser looks again, so often. */
const ATTEMPTS = 4;

/** A report's id and three more ids' worth of chance (150 bits), as `bot/features/pengakuan.ts` makes it. */
const TOKEN = new RegExp(`^[0-9A-HJKMNP-TV-Z]{${4 * ID_LENGTH}}$`);

/** A request that this link opens, and the time zone of its reader. */
type Opened = { request: PengakuanRequest; token: string; zone: Zone };

/**
 * `/ba/<token>`: a berita acara is acknowledged by somebody who was asked to. What may be done and what not
 * is the domain's; forged, replaced and foreign links are all the same page that does not exist.
 */
export function acknowledgement(deps: PageDeps): Hono {
  const pages = new Hono();

  pages.get('/ba/:token', async (c) => {
    const opened = await open(deps, c);
    return opened ? show(deps, c, opened) : notFound(c);
  });

  pages.post(
    '/ba/:token',
    bodyLimit({ maxSize: LARGEST_FORM, onError: (c) => notFound(c) }),
    async (c) => {
      const form = await c.req.parseBody().catch(() => ({}));
      const fields: Fields = {
        name: text(form, 'nama'),
        office: text(form, 'jabatan'),
        code: text(form, 'kode'),
      };
      return attempt(deps, c, fields);
    },
  );
  return pages;
}

async function attempt(deps: PageDeps, c: Context, fields: Fields): Promise<Response> {
  const { store, hash, now } = deps;
  for (let round = 0; round < ATTEMPTS; round += 1) {
    const opened = await open(deps, c);
    if (!opened) return notFound(c);
    const { request, token } = opened;
    if (request.state.at !== 'terbuka') return show(deps, c, opened);
    const read = readAttempt(fields, token, c.req.header('user-agent'));
    if (isProblem(read)) return show(deps, c, opened, { fields, refused: read });
    const tried = acknowledge(request, read, await presentOf(deps, request), hash, now());
    if (isProblem(tried)) return show(deps, c, opened);
    const { next, pengakuan, refused, events } = tried;
    const { dossierId, unit } = request;
    const conflict = await store.commit({
      saves: [
        { save: 'pengakuanRequest', request: next },
        ...(pengakuan ? [{ save: 'pengakuan' as const, dossierId, pengakuan }] : []),
      ],
      events,
      unit,
      now: now(),
    });
    if (conflict?.problem === 'simpan.bentrok') continue;
    if (conflict) return sayPage(c, 503, halaman.trouble);
    // A reload after this must not send the form again.
    if (!refused) return c.redirect(c.req.path, 303);
    return show(deps, c, { ...opened, request: next }, { fields, refused });
  }
  return sayPage(c, 503, halaman.trouble);
}

/** The request that a link opens; undefined for every link that opens none. */
async function open({ store, hash }: PageDeps, c: Context): Promise<Opened | undefined> {
  const token = c.req.param('token') ?? '';
  if (!TOKEN.test(token)) return undefined;
  const request = await store.pengakuanRequest(token.slice(0, ID_LENGTH));
  if (!request || !opens(request, token, hash)) return undefined;
  const unit = await store.unit(request.unit);
  return { request, token, zone: unit?.zone ?? 'Asia/Jakarta' };
}

/** What the report would show now; undefined once it is no draft any more, or nobody's who works there. */
async function presentOf(
  { store }: PageDeps,
  { telegramId, dossierId }: PengakuanRequest,
): Promise<Shown | undefined> {
  const { me, drafts, slices } = await store.session(telegramId);
  const draft = drafts.find(({ id }) => id === dossierId);
  if (!me?.active || !draft) return undefined;
  const month = answerOf(draft.answers, 'kegiatan', 'kegiatan')?.month ?? '';
  const plan = slices.get(draft.id) ?? (await store.plan(draft.unit, month));
  return plan && shownOf(draft, plan);
}

/** The page as the request stands; `again`: what was typed, and why it was not taken. */
async function show(
  deps: PageDeps,
  c: Context,
  { request, zone }: Opened,
  again?: { fields: Fields; refused: Problem },
): Promise<Response> {
  const { state } = request;
  if (state.at === 'diakui') return c.html(donePage(request, state, zone));
  const present = state.at === 'terbuka' ? await presentOf(deps, request) : undefined;
  const why = whyNotAcknowledge(request, present, deps.hash, deps.now());
  const said = (refused: Problem) => problemText({ ...texts(), zone }, refused);
  if (why) {
    return sayPage(c, 410, { title: halaman.pengakuan.closedTitle, text: said(why) });
  }
  if (!again) return c.html(askPage(request, zone));
  const refused = html`${halaman.pengakuan.refusedTitle}: ${said(again.refused)}`;
  return c.html(askPage(request, zone, again.fields, refused), 422);
}

function text(form: Record<string, unknown>, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}
