type Obj = { readonly [key: string]: unknown };

/** Lists that a pack may leave out altogether. */
const SECTIONS = {
  facts: [],
  synonyms: {},
  allowed: [],
  forbidden: [],
  limits: [],
  meterai: [],
  taxes: [],
  tariffs: [],
  reports: [],
  obligations: [],
  provisions: [],
  indicators: [],
  allocations: [],
  units: [],
  forms: [],
};

/** What an entry may leave out, by the place where it stands. */
const DEFAULTS: { readonly [place: string]: Obj } = {
  '': SECTIONS,
  identity: { amends: [], replaces: [], basedOn: [] },
  funds: { purposes: [] },
  spends: { costs: ['kuitansi'], words: [] },
  allowed: { spends: [], words: [] },
  forbidden: { spends: [], words: [], unless: [] },
  limits: { action: 'block' },
  evidence: { rules: [] },
  'evidence.items': { required: true, signedBy: [] },
  'meterai.bands': { range: {} },
  taxes: { range: {}, included: false },
  tariffs: { spends: [], funds: [] },
  disbursement: { mechanisms: [], gates: [], exceptions: [] },
  'disbursement.mechanisms': { spends: [], swakelola: false, steps: [] },
  'disbursement.gates': { overridable: false },
  reports: { columns: [] },
  allocations: { carveOuts: [] },
};

/**
 * Fills in what a pack file may leave out or write shorter: a citation as plain text, a dated value
 * without its list, empty lists. Checks nothing: what is wrong stays wrong for the schema to find.
 */
export function normalise(raw: unknown): unknown {
  return fill(raw, '');
}

/**
 * The same, section by section when each is first read: an evaluation reads a few short sections, and
 * the webhook's cold start need not pay for the whole menu.
 */
export function normaliseLazily(raw: object): object {
  const result = {};
  // Keys alone: in a bundle a section is read from its text when it is touched.
  for (const key of new Set([...Object.keys(SECTIONS), ...Object.keys(raw)])) {
    let filled: unknown;
    Object.defineProperty(result, key, {
      enumerable: true,
      get: () => {
        filled ??= fill(Reflect.get(key in raw ? raw : SECTIONS, key), key);
        return filled;
      },
    });
  }
  return result;
}

function fill(value: unknown, place: string): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, place));
  if (typeof value !== 'object' || value === null) return value;
  const result: { [key: string]: unknown } = { ...DEFAULTS[place] };
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'citation') result[key] = citation(inner);
    else if (isDated(inner)) result[key] = [inner];
    else result[key] = fill(inner, place === '' ? key : `${place}.${key}`);
  }
  return result;
}

function citation(value: unknown): unknown {
  if (typeof value === 'string') return { article: value, source: 'naskah' };
  if (typeof value !== 'object' || value === null) return value;
  return { source: 'naskah', ...value };
}

function isDated(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'value' in value && 'unit' in value;
}
