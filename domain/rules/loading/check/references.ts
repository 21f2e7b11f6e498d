import type { PackFault } from '../../fault.ts';
import { type Condition, KNOWN_FACTS, type Pack } from '../../schema/index.ts';
import { eachNode } from './ids.ts';
import { eachList, field, type Path } from './walk.ts';

/** Every name of a fund, kind of spending, fact, paper, form or unit category must be declared in the pack. */
export function referenceFaults(pack: Pack): PackFault[] {
  const faults: PackFault[] = [];
  const funds = new Set(pack.funds.map((fund) => fund.id));
  const spends = new Set(pack.spends.map((spend) => spend.id));
  const allowed = new Set(pack.allowed.map((entry) => entry.id));
  const papers = new Set(pack.meterai.map((entry) => entry.document));
  const forms = new Set(pack.forms.map((form) => form.id));
  const categories = new Set(pack.incentive?.indices.kesulitan.map((row) => row.id));

  const check = (
    code: string,
    known: ReadonlySet<string>,
    name: string | undefined,
    path: Path,
  ) => {
    if (name === undefined || known.has(name)) return;
    faults.push({ code, path, details: { name, known: [...known].join(', ') } });
  };
  const checkAll = (code: string, known: ReadonlySet<string>, names: unknown, path: Path) => {
    if (!Array.isArray(names)) return;
    names.forEach((name, index) => {
      if (typeof name === 'string') check(code, known, name, [...path, index]);
    });
  };

  const { menu, ...rest } = pack;
  eachList(rest, (list, path) => {
    if (path[0] === 'funds' && path.length === 1) return;
    list.forEach((item, index) => {
      checkAll('unknown-fund', funds, field(item, 'funds'), [...path, index, 'funds']);
      checkAll('unknown-spend', spends, field(item, 'spends'), [...path, index, 'spends']);
    });
  });
  eachNode(menu, ['menu'], (node, path) => {
    checkAll('unknown-fund', funds, node.funds, [...path, 'funds']);
    checkAll('unknown-spend', spends, node.spends, [...path, 'spends']);
  });
  pack.funds.forEach((fund, i) => {
    check('unknown-fund', funds, fund.parent, ['funds', i, 'parent']);
  });
  pack.allocations.forEach((entry, i) => {
    check('unknown-fund', funds, entry.fund, ['allocations', i, 'fund']);
  });
  pack.limits.forEach((limit, i) => {
    check('unknown-allowed', allowed, limit.allowed, ['limits', i, 'allowed']);
    check('unknown-spend', spends, limit.spend, ['limits', i, 'spend']);
    check('unknown-fact', factIds(pack), limit.fact, ['limits', i, 'fact']);
  });
  pack.forbidden.forEach((entry, i) => {
    entry.unless.forEach((exception, j) => {
      check('unknown-allowed', allowed, exception.allowed, [
        'forbidden',
        i,
        'unless',
        j,
        'allowed',
      ]);
    });
  });
  pack.evidence.forEach((list, i) => {
    list.items.forEach((item, j) => {
      check('unknown-paper', papers, item.meterai, ['evidence', i, 'items', j, 'meterai']);
      check('unknown-form', forms, item.form, ['evidence', i, 'items', j, 'form']);
    });
  });
  pack.units.forEach((unit, i) => {
    check('unknown-category', categories, unit.category, ['units', i, 'category']);
  });
  return [...faults, ...conditionFaults(pack)];
}

function factIds(pack: Pack): ReadonlySet<string> {
  return new Set<string>([...KNOWN_FACTS, ...pack.facts.map((fact) => fact.id)]);
}

/** Conditions may ask only for facts that are known or declared. */
function conditionFaults(pack: Pack): PackFault[] {
  const known = factIds(pack);
  const faults: PackFault[] = [];
  const visit = (condition: Condition, path: Path) => {
    const parts =
      'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
    if (parts !== undefined) {
      const key = 'all' in condition ? 'all' : 'any';
      for (const [i, part] of parts.entries()) visit(part, [...path, key, i]);
    } else if ('not' in condition) visit(condition.not, [...path, 'not']);
    else if ('fact' in condition && !known.has(condition.fact)) {
      faults.push({
        code: 'unknown-fact',
        path: [...path, 'fact'],
        details: { name: condition.fact, known: [...known].join(', ') },
      });
    }
  };
  const whens = [
    ...pack.limits.map((entry, i) => ({ when: entry.when, path: ['limits', i] })),
    ...pack.taxes.map((entry, i) => ({ when: entry.when, path: ['taxes', i] })),
    ...pack.tariffs.map((entry, i) => ({ when: entry.when, path: ['tariffs', i] })),
    ...pack.disbursement.gates.map((entry, i) => ({
      when: entry.when,
      path: ['disbursement', 'gates', i],
    })),
    ...pack.evidence.flatMap((list, i) =>
      list.items.map((item, j) => ({ when: item.when, path: ['evidence', i, 'items', j] })),
    ),
  ];
  for (const { when, path } of whens) if (when) visit(when.if, [...path, 'when', 'if']);
  return faults;
}
