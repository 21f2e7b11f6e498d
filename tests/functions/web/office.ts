import { begin, type PengakuanRequest, shownOf } from '../../../domain/evidence/index.ts';
import { touch } from '../../../domain/submission/index.ts';
import { createFileStore } from '../../../functions/adapters/files.ts';
import { hash, newId } from '../../../functions/adapters/identity.ts';
import { createPictureLinks } from '../../../functions/adapters/picture-links.ts';
import { createStore } from '../../../functions/adapters/store.ts';
import { createPages } from '../../../functions/web/index.ts';
import { freshStorage } from '../../support/engines.ts';
import { answers, emptyDraft, NOW, panji, person, plan, siti } from '../../support/town.ts';

export const CODE = '012345';
export const TELEGRAM_ID = 1001;
const PHONE =
  'Mozilla/5.0 (Linux; Android 8.1.0; SM-J260F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36';

/** Siti's report, complete up to the berita acara, and the pages over a real table with a clock of their own. */
export async function office() {
  const storage = await freshStorage();
  const store = createStore(storage.clients.documents, storage.tableName, newId);
  const clock = { now: NOW };
  const logged: string[] = [];
  const log = (line: string) => logged.push(line);
  const { clients, tableName, bucketName } = storage;
  const links = createPictureLinks(clients.documents, tableName);
  const thumbnails = createFileStore(clients.s3, bucketName, 'thumbnail');
  const pages = createPages({ store, links, thumbnails, now: () => clock.now, hash, log });
  const me = { ...person(siti, 'kader', 'panji'), telegramId: TELEGRAM_ID };
  const { beritaAcara: _sheet, kuitansi: _none, ...first } = answers;
  const draft = { ...emptyDraft(), answers: first };
  const keep = async (saves: Parameters<typeof store.commit>[0]['saves']) => {
    const refused = await store.commit({ saves, now: clock.now });
    if (refused) throw new Error(refused.problem);
  };
  await keep([
    { save: 'person', person: me },
    { save: 'unit', unit: panji },
    { save: 'plan', plan },
    { save: 'draft', telegramId: TELEGRAM_ID, draft },
    { save: 'slice', telegramId: TELEGRAM_ID, draftId: draft.id, plan },
  ]);

  /** Asks for an acknowledgement of the report as it stands, as the bot does; the link's path and its token. */
  const ask = async (more: Partial<PengakuanRequest['shown']> = {}) => {
    const token = `${draft.id}${newId()}${newId()}${newId()}`;
    const shown = shownOf(draft, plan);
    if (!shown) throw new Error('nothing to show');
    const asking = {
      dossierId: draft.id,
      unit: 'panji',
      reporter: siti,
      telegramId: TELEGRAM_ID,
      shown: { ...shown, ...more },
    };
    const before = await store.pengakuanRequest(draft.id);
    const request = begin(asking, { token, code: CODE }, before, hash, clock.now);
    await keep([{ save: 'pengakuanRequest', request }]);
    return { token, path: `/ba/${token}` };
  };

  return {
    ...storage,
    store,
    keep,
    clock,
    logged,
    links,
    thumbnails,
    pages,
    draft,
    ask,
    /** Changes an answer of the draft, as its reporter would. */
    change: async (to: typeof draft.answers) => {
      const { drafts } = await store.session(TELEGRAM_ID);
      const present = drafts.find(({ id }) => id === draft.id);
      if (!present) throw new Error('the draft is gone');
      const next = touch(present, { answers: { ...present.answers, ...to } }, 99, clock.now);
      await keep([{ save: 'draft', telegramId: TELEGRAM_ID, draft: next }]);
    },
    get: async (path: string) => read(await pages.request(path)),
    /** Sends the form of an acknowledgement. */
    sign: async (path: string, fields: Record<string, string> = {}) => {
      const form = { nama: 'Sutrisno', jabatan: 'Kepala Desa', kode: CODE, ...fields };
      return read(
        await pages.request(path, {
          method: 'POST',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'user-agent': PHONE,
          },
          body: new URLSearchParams(form),
        }),
      );
    },
    /** Sends a file to be compared. */
    send: async (path: string, bytes: Uint8Array<ArrayBuffer> | undefined) => {
      const body = new FormData();
      if (bytes) body.set('berkas', new File([bytes], 'x.pdf', { type: 'application/pdf' }));
      return read(await pages.request(path, { method: 'POST', body }));
    },
  };
}

/** A page as a person reads it: its status, its words without markup, and what it was made of. */
async function read(response: Response) {
  const html = await response.text();
  const words = html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return { status: response.status, headers: response.headers, html, words };
}
