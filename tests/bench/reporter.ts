import type { EvidenceFile } from '../../domain/evidence/index.ts';
import type { Person } from '../../domain/people/index.ts';
import type { TelegramSide, Update } from './telegram.ts';

/** One update of a report: what the reporter does, and under which name the tables show it. */
export interface Step {
  name: string;
  /** Whether it answers a question of the form; the others begin, add a photo, or end it. */
  answer: boolean;
  update(reporter: Reporter): Update;
  /** The step of the form to which the photo of this update belongs; a job would fetch it. */
  photoOf?: string;
}

let lastUpdate = 1;
let lastMessage = 1;

/** Somebody who files reports: knows the newest buttons and presses them. */
export class Reporter {
  readonly person: Person;
  readonly telegramId: number;
  readonly port: number;
  readonly #telegram: TelegramSide;
  /** `file_unique_id` of the newest photo. */
  photo = '';

  /** Presses without looking: the bare bot has no buttons. */
  readonly #blind: boolean;

  constructor(person: Person, port: number, telegram: TelegramSide, blind: boolean) {
    this.#blind = blind;
    this.person = person;
    this.telegramId = person.telegramId ?? 0;
    this.port = port;
    this.#telegram = telegram;
  }

  /** Sends the update of a step. */
  do(step: Step): Promise<void> {
    return this.#telegram.post(this.port, step.update(this));
  }

  /** Id of the draft, as its buttons carry it. */
  get draftId(): string {
    const [, topic, id = ''] =
      this.#telegram.keyboard(this.telegramId)[0]?.callback_data.split(':') ?? [];
    if (topic !== 'd') throw new Error(`${this.telegramId} has no draft's button`);
    return id;
  }

  /** The newest photo as the bot has noted it. */
  file(step: string): EvidenceFile {
    return {
      dossierId: this.draftId,
      step,
      round: 0,
      unique: this.photo,
      fileId: `AgACAgUAAxkBAAI${this.photo}`,
      kind: 'photo',
      chat: this.telegramId,
      message: lastMessage,
      sentBy: this.person.id,
      sentAt: Date.now(),
      state: 'menunggu',
    };
  }

  says(text: string): Update {
    const command = text.startsWith('/');
    const entities = command
      ? [{ type: 'bot_command', offset: 0, length: text.length }]
      : undefined;
    return this.#message({ text, ...(entities && { entities }) });
  }

  sendsPhoto(unique: string): Update {
    this.photo = unique;
    const size = { width: 1280, height: 960, file_size: 180_000 };
    return this.#message({
      photo: [
        {
          ...size,
          file_id: `small-${unique}`,
          file_unique_id: `s${unique}`,
          width: 90,
          height: 67,
        },
        { ...size, file_id: `AgACAgUAAxkBAAI${unique}`, file_unique_id: unique },
      ],
    });
  }

  presses(text: RegExp): Update {
    const keyboard = this.#telegram.keyboard(this.telegramId);
    const button = keyboard.find((b) => text.test(b.text));
    if (!button && !this.#blind) {
      const there = keyboard.map((b) => b.text).join(' | ');
      throw new Error(`no button ${text} for ${this.telegramId}: ${there}`);
    }
    lastUpdate += 1;
    return {
      update_id: lastUpdate,
      callback_query: {
        id: String(lastUpdate),
        from: this.#from,
        chat_instance: '1',
        data: button?.callback_data ?? '1:d:0123456789:12:tanggal:t',
        message: { message_id: lastMessage, date: seconds(), chat: this.#chat, text: 'kartu' },
      },
    };
  }

  get #from() {
    return {
      id: this.telegramId,
      is_bot: false,
      first_name: this.person.name,
      language_code: 'id',
    };
  }

  get #chat() {
    return { id: this.telegramId, type: 'private', first_name: this.person.name };
  }

  #message(content: Record<string, unknown>): Update {
    lastUpdate += 1;
    lastMessage += 1;
    const message = {
      message_id: lastMessage,
      date: seconds(),
      from: this.#from,
      chat: this.#chat,
    };
    return { update_id: lastUpdate, message: { ...message, ...content } };
  }
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

let lastPhoto = 0;
const photo = (r: Reporter) => {
  lastPhoto += 1;
  return r.sendsPhoto(`AQAD${String(lastPhoto).padStart(12, '0')}`);
};

const step = (name: string, update: Step['update'], more: Partial<Step> = {}): Step => ({
  name,
  answer: false,
  update,
  ...more,
});
const answer = (name: string, update: Step['update'], more: Partial<Step> = {}): Step =>
  step(name, update, { answer: true, ...more });

/** A whole report: fourteen updates, twelve touches (the three photos are one album). */
export const REPORT: readonly Step[] = [
  step('/lapor', (r) => r.says('/lapor')),
  step('kegiatan', (r) => r.presses(/Pendampingan/)),
  answer('tanggal', (r) => r.presses(/^Hari ini$/)),
  answer('tempat', (r) => r.presses(/^Posyandu/)),
  answer('orang', (r) => r.presses(/^Selesai$/)),
  answer('hasil', (r) => r.says('35 33')),
  answer('lhk', (r) =>
    r.says(
      'Berjalan lancar, 2 balita BGM dirujuk ke Puskesmas. Kader baru sudah dilatih menimbang.',
    ),
  ),
  step('foto 1', photo, { photoOf: 'foto' }),
  step('foto 2', photo, { photoOf: 'foto' }),
  step('foto 3', photo, { photoOf: 'foto' }),
  answer('foto selesai', (r) => r.presses(/^Selesai$/)),
  answer('berita acara', photo, { photoOf: 'beritaAcara' }),
  answer('kuitansi', (r) => r.presses(/^Tidak ada biaya lain/)),
  step('kirim', (r) => r.presses(/^Kirim$/)),
];
