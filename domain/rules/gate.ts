import type { Rupiah } from '../money/index.ts';
import type { LocalDate } from '../time/index.ts';
import { judgeWhen } from './condition.ts';
import { valueOn } from './dated.ts';
import type { Citation, Facts, Gate, Pack } from './schema/index.ts';
import { type Step, step } from './working.ts';

export interface DisbursementRequest {
  readonly date: LocalDate;
  /** Rupiah sent to the Puskesmas so far. */
  readonly disbursed: Rupiah;
  /** Rupiah of verified SPJ so far. */
  readonly verified: Rupiah;
  /** Papers attached, by id (`laporan-bulan-lalu`, `poa-bulan`). */
  readonly documents: readonly string[];
  /** Dinkes consented (for what needs consent). */
  readonly consent?: boolean;
  readonly facts?: Facts;
  /** Written reasons of the verifier for letting a gate pass, by gate id. */
  readonly overrides?: { readonly [gate: string]: string };
}

/** `dikesampingkan`: not met, but let pass with a written reason. `tidak-berlaku`: its condition does not hold. */
export interface GateCheck {
  readonly id: string;
  readonly label: string;
  readonly kind: Gate['kind'];
  readonly state: 'terpenuhi' | 'belum' | 'dikesampingkan' | 'tidak-berlaku';
  readonly overridable: boolean;
  /** The paper asked for. */
  readonly document?: string | undefined;
  /** Threshold in percent and what was reached (text, two decimals, rounded down; undefined where nothing was disbursed yet). */
  readonly threshold?: number;
  readonly reached?: string | undefined;
  readonly citation: Citation;
  readonly steps: readonly Step[];
}

export interface GateResult {
  /** No gate is left unmet. */
  readonly open: boolean;
  readonly checks: readonly GateCheck[];
}

/** What a request for disbursement satisfies and what it lacks, gate by gate. */
export function disbursementGate(pack: Pack, request: DisbursementRequest): GateResult {
  const facts: Facts = {
    'pencairan-pertama': request.disbursed.isZero(),
    ...request.facts,
  };
  const checks = pack.disbursement.gates.map((gate) => checkGate(gate, request, facts));
  return { open: checks.every((check) => check.state !== 'belum'), checks };
}

function checkGate(gate: Gate, request: DisbursementRequest, facts: Facts): GateCheck {
  const common = {
    id: gate.id,
    label: gate.label,
    kind: gate.kind,
    overridable: gate.overridable,
    document: gate.document,
    citation: gate.citation,
  };
  if (judgeWhen(gate.when, facts).holds === false) {
    return { ...common, state: 'tidak-berlaku', steps: [] };
  }
  const reason = request.overrides?.[gate.id]?.trim() ?? '';
  const unmet = gate.overridable && reason !== '' ? 'dikesampingkan' : 'belum';
  switch (gate.kind) {
    case 'dokumen': {
      const there = gate.document !== undefined && request.documents.includes(gate.document);
      return { ...common, state: there ? 'terpenuhi' : unmet, steps: [] };
    }
    case 'persetujuan':
      return { ...common, state: request.consent === true ? 'terpenuhi' : unmet, steps: [] };
    case 'realisasi': {
      const threshold = gate.percent ? valueOn(gate.percent, request.date).value : 0;
      const { disbursed, verified } = request;
      const needed = disbursed.percent(threshold, 'up');
      const state = verified.lessThan(needed) ? unmet : 'terpenuhi';
      const reached = reachedPercent(disbursed, verified);
      const how = `${verified} ÷ ${disbursed} × 100%`;
      const steps =
        reached === undefined ? [] : [step('realisasi', how, `${reached}%`, gate.citation)];
      return { ...common, state, threshold, reached, steps };
    }
  }
}

/** Rounded down, so that 69,999 % never reads as 70 %. */
function reachedPercent(disbursed: Rupiah, verified: Rupiah): string | undefined {
  if (disbursed.isZero()) return undefined;
  const hundredths = verified.share(10_000, disbursed.toString(), 'down').toNumber();
  return (hundredths / 100).toFixed(2);
}
