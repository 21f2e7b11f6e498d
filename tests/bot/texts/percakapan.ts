import { html } from '../../../bot/html.ts';
import type { Texts } from '../../../bot/texts/index.ts';
import type { Decision, Flag } from '../../../domain/approval/index.ts';
import { NOW, sentDossier } from '../../support/town.ts';
import { rp, type Samples } from './kind.ts';
import { flagSamples } from './tanda.ts';

type Talk = Pick<Texts, 'umum' | 'lapor' | 'verifikasi' | 'rencana' | 'kabar' | 'dates'>;

const MUCH = rp(1_250_000_000);
const DAYS = { from: '2026-08-30', to: '2026-09-02' };
const ZONE = 'Asia/Jakarta';

/** Arguments of the texts of a report's life; `word` stands for everything that people may type. */
export function talkSamples(word: string): Samples<Talk> {
  const reasons = [
    { item: 'foto', text: word },
    { item: word, text: word },
  ];
  const who = { id: 'dewi', name: word };
  const decisionOf = (kind: Decision['kind']): Decision => ({
    kind,
    by: who,
    role: 'verifikator',
    at: NOW,
    reasons: kind === 'setujui' ? [] : reasons,
    version: 1,
    pack: word,
    shown: 'h',
  });
  const report = sentDossier({
    number: word,
    reporter: who,
    kegiatan: { ...sentDossier().kegiatan, name: word },
    decisions: [decisionOf('setujui')],
    state: { at: 'meja', level: 1, since: NOW },
  });
  return {
    dates: {
      date: [['2026-08-30']],
      month: [['2026-08']],
      range: [[{ from: '2026-08-30', to: '2026-08-30' }], [DAYS]],
    },
    umum: {
      home: [[word, [{ role: 'kader', unit: word }], [html`${word}`, undefined]]],
      homeDrafts: [[0], [1], [12]],
      homeQueue: [[0], [1], [12]],
      welcome: [[word, 'kepala-dinkes', word]],
      notYours: [[word]],
      error: [[123_456_789]],
    },
    lapor: {
      progress: [
        [0, 9],
        [9, 9],
      ],
      received: [[word, html`${word}`]],
      saved: [[word, html`${word}`]],
      choose: [
        ['2026-08', 0],
        ['2026-08', 3],
      ],
      found: [
        [word, 0],
        [word, 3],
      ],
      noPlan: [['2026-08', word]],
      lastMonth: [['2026-09']],
      thisMonth: [['2026-09']],
      openDrafts: [[1], [5]],
      continueDraft: [
        ['Posyandu', undefined],
        ['Posyandu', '2026-09-30'],
      ],
      askTanggal: [[[]], [Array.from({ length: 12 }, () => DAYS)]],
      askHasil: [
        [[word], []],
        [['KK dikunjungi'], []],
        [[word, word, word], [{ label: word, value: 12 }]],
      ],
      askFoto: [
        [0, 0],
        [3, 0],
        [3, 1],
      ],
      photoCount: [
        [1, 1],
        [1, 3],
      ],
      askBukti: [
        [[{ label: word }], word, 1, 1],
        [[{ label: word, meterai: rp(10_000) }, { label: word }], word, 2, 3],
      ],
      receiptsGiven: [
        [0, rp(0)],
        [2, MUCH],
      ],
      receiptBrings: [
        [MUCH, undefined, []],
        [
          MUCH,
          { amount: rp(10_000), citation: word },
          [{ kind: word, rate: '1.5', amount: MUCH, citation: word }],
        ],
      ],
      receiptTaxes: [[[]], [[{ kind: word, rate: '1.5', amount: MUCH, citation: word }]]],
      reviewTotal: [[MUCH]],
      waitFiles: [[1], [4]],
      repairTitle: [[[{ label: word, text: word }]]],
      sent: [[word, word]],
      beyondOwnYear: [[word, '2022']],
      deleteAsk: [[word]],
      location: [[-7.70623, 114.00976]],
      repair: [['L-ABC123']],
    },
    verifikasi: {
      title: [[1], [27]],
      more: [[1], [17]],
      line: [
        [word, word, word, MUCH, 0],
        [word, word, word, MUCH, 3],
      ],
      tariff: [[word]],
      result: [[word, 38, 40]],
      flag: [
        [{ flag: 'di-luar-spt' }],
        [{ flag: 'hari-ganda', name: word, date: '2026-08-30', here: word, number: word }],
        [{ flag: 'foto-sama', step: word, numbers: [word, word] }],
        ...[false, true].map((elsewhere): [Flag] => [
          { flag: 'foto-mirip', step: word, number: word, distance: 6, elsewhere, pairs: [] },
        ]),
        [{ flag: 'jauh', metres: 12_345 }],
        [{ flag: 'tidak-hadir', name: word }],
        ...flagSamples(word),
        [{ flag: 'di-atas-anggaran' }],
        [{ flag: 'tanpa-kak' }],
      ],
      decision: [
        [decisionOf('setujui'), ZONE],
        [decisionOf('kembalikan'), ZONE],
        [decisionOf('tolak'), ZONE],
      ],
      files: [[12]],
      filesSent: [[1], [12]],
      confirm: [[report]],
      decided: [
        [report, ZONE],
        [{ ...report, decisions: [decisionOf('kembalikan')] }, ZONE],
      ],
      chooseItems: [[word]],
      chooseReason: [
        ['kembalikan', word],
        ['tolak', word],
      ],
      writeReason: [[word]],
    },
    rencana: {
      head: [['2026-08', word, word, word]],
      budget: [[12, rp(50_000), MUCH]],
    },
    kabar: {
      joined: [
        [word, 'kader'],
        [word, word],
      ],
      arrivedOnDesk: [
        [word, word, word, MUCH, false],
        [word, word, word, MUCH, true],
      ],
      attendance: [[word, DAYS, word, word]],
      attendanceNoted: [
        [word, true],
        [word, false],
      ],
      approvedNext: [[word, word, 'kepala-puskesmas', 'verifikator']],
      approvedLast: [[word, word, 'verifikator']],
      owed: [[MUCH, word, word]],
      readyToAsk: [[word, word]],
      returned: [[word, word, reasons]],
      rejected: [[word, word, word]],
      requested: [
        [word, word, MUCH, 1, false],
        [word, word, MUCH, 7, true],
      ],
      requestOfReport: [[[word], word]],
      requestApproved: [[word, word, MUCH]],
      requestToSend: [[word, word, MUCH]],
      requestRejected: [[word, word, word]],
      requestSent: [[word, MUCH, word]],
      requestReceived: [[word, MUCH]],
      reportReady: [[[word]]],
      difference: [[word, MUCH, MUCH]],
      explained: [[word, word]],
      paid: [[MUCH, word, word, word, word]],
      confirmed: [[word, MUCH, word]],
      disputed: [[word, MUCH, word, word]],
      takenBack: [[MUCH, word, word]],
      absent: [[word, word]],
      blocked: [[word]],
    },
  };
}
