import type { Texts } from '../../../bot/texts/index.ts';
import type { Pencairan, PencairanStep } from '../../../domain/disbursement/index.ts';
import { NOW } from '../../support/town.ts';
import { findings, rp, type Samples } from './kind.ts';

const MUCH = rp(1_250_000_000);
const AMOUNT = 'Rp 1.250.000.000';
const DAYS = { from: '2026-08-30', to: '2026-09-02' };
const ZONE = 'Asia/Jakarta';
const KINDS = ['ajukan', 'setujui', 'tolak', 'kirim', 'terima', 'jelaskan'] as const;

/** Arguments of the texts of money; `word` stands for everything that people may type. */
export function moneySamples(word: string): Samples<Texts['uang']> {
  const steps = KINDS.map(
    (kind): PencairanStep => ({
      kind,
      by: { id: 'dewi', name: word },
      at: NOW,
      version: 1,
      shown: 'h',
      reason: word,
    }),
  );
  const requests = steps.map(
    (step): Pencairan => ({
      id: 'P000ABC123',
      number: 'P-ABC123',
      unit: 'panji',
      kabupaten: 'situbondo',
      year: 2026,
      pack: 'perbup-situbondo-79-2022',
      mechanism: 'ls-puskesmas',
      requester: step.by,
      items: [],
      amount: MUCH,
      gate: [],
      steps: [step],
      arrivals: [],
      state: { at: 'diajukan', since: NOW },
      version: 1,
    }),
  );
  return {
    saldo: {
      title: [[word, 2026]],
      noBook: [[word, 2026]],
      figure: [[word, MUCH]],
      withPercent: [
        [MUCH, '35.2'],
        [MUCH, undefined],
      ],
      komponen: [[MUCH, MUCH, '35.2']],
      spent: [[MUCH, '35.2', MUCH]],
      percent: [['35.2'], [undefined]],
      cite: [
        [0, 2026],
        [17, 2026],
      ],
      citeAll: [[2026]],
      entry: [[17]],
      districtTitle: [[word, 2026, 20]],
      districtEmpty: [[word, 2026]],
      districtMore: [[3]],
      ownLine: [[word, word, DAYS, MUCH]],
      ownState: {
        dibayar: [[word, NOW, ZONE]],
        disanggah: [[word]],
        diterima: [[word, NOW, ZONE]],
      },
      ownOnly: [[10]],
    },
    pencairan: {
      title: [[word]],
      waitingTitle: [
        [word, 1],
        [word, 7],
      ],
      line: [[word, MUCH, 7]],
      lineOf: [[word, word, MUCH, 1]],
      button: [['P-ABC123', AMOUNT]],
      buttonOf: [['P-ABC123', 'Panji', AMOUNT]],
      desk: [
        ['verifikator', 0],
        ['bendahara-dinkes', 3],
      ],
      state: {
        ditolak: [[word]],
        dikirim: [[word]],
        selisih: [[MUCH], [MUCH.negated()]],
        explained: [[word]],
      },
      free: [[7, MUCH]],
      ask: [[7]],
      choose: [[7, MUCH]],
      chooseOldest: [[20, 31]],
      tick: [
        [true, 'L-ABC123', 'Posyandu', 'Rp 100.000'],
        [false, 'L-ABC123', 'Posyandu', 'Rp 100.000'],
      ],
      paper: [
        [true, 'Laporan bulan lalu'],
        [false, 'Laporan bulan lalu'],
      ],
      confirm: [[7, MUCH, word]],
      yesAsk: [[AMOUNT]],
      reached: [['69.9', 70]],
      finding: findings(word).map((finding) => [finding]),
      attested: [[word, word]],
      rules: [
        [word, '2022', false],
        [word, '2022', true],
      ],
      head: [[word, word]],
      about: [[2026, word]],
      item: [[word, word, word, MUCH]],
      itemsMore: [[3]],
      arrival: [[MUCH, '2026-08-30', 17]],
      step: steps.map((step) => [step, ZONE]),
      done: requests.map((request) => [request, ZONE]),
      already: requests.map((request) => [request, ZONE]),
      requested: [[word, MUCH]],
      confirmApprove: [[word, word, MUCH]],
      approveFlagged: [[word, MUCH]],
      askOverride: [[word, MUCH]],
      chooseReject: [[word]],
      askReject: [[word]],
      askRef: [[word, MUCH]],
      confirmSend: [[word, word, MUCH, word]],
      longRef: [[60]],
      yesSent: [[AMOUNT]],
      yesArrived: [[AMOUNT]],
      askArrived: [[word, MUCH]],
      confirmArrived: [
        [MUCH, rp(0)],
        [MUCH, MUCH],
        [MUCH, MUCH.negated()],
      ],
      askExplain: [[word, MUCH.negated()]],
    },
    bayar: {
      title: [[word]],
      balances: [[MUCH, rp(0)]],
      ready: [[1, MUCH]],
      waiting: [[2, MUCH]],
      confirming: [[3, MUCH]],
      disputed: [[1]],
      report: [[word, word, DAYS]],
      person: [[word, word, MUCH]],
      byOther: [['kepala-puskesmas']],
      asked: [[word]],
      more: [[3]],
      payButton: [['L-ABC123', 'Siti', 'Rp 150.000']],
      card: [[word, word]],
      amount: [[MUCH]],
      line: [
        [{ kind: 'transport', days: 1, amount: MUCH }],
        [{ kind: 'kuitansi', label: word, amount: MUCH }],
      ],
      cashShort: [[rp(0), MUCH]],
      confirm: [
        [word, MUCH, 'tunai', rp(0)],
        [word, MUCH, 'transfer', rp(0)],
      ],
      yesPay: [[AMOUNT]],
      state: {
        dibayar: [
          [word, 'tunai', 17, NOW, ZONE],
          [word, 'transfer', 17, NOW, ZONE],
        ],
        disanggah: [[word, word]],
        diterima: [[word, NOW, ZONE]],
      },
      left: [
        [0, rp(0)],
        [3, MUCH],
      ],
      writeTakeBack: [[word, MUCH]],
      takenBack: [[word, MUCH]],
      drawTitle: [[word]],
      drawNeeded: [[MUCH]],
      drawSuggest: [[AMOUNT]],
      drawConfirm: [[MUCH, rp(0), MUCH]],
      drawYes: [[AMOUNT]],
      drawn: [[MUCH, 17, rp(0), MUCH]],
      ownTitle: [[MUCH, word, word]],
      writeDispute: [[MUCH]],
    },
  };
}
