import { describe, expect, it } from 'vitest';
import { isProblem } from '../../domain/problem.ts';
import { type Citation, menuItems, packById } from '../../domain/rules/index.ts';
import written from './perbup-bengkayang-74-2017/counts.json' with { type: 'json' };

/** Completeness: what the pack holds against counts written down from the regulation's text, letter by letter. */
const found = packById('perbup-bengkayang-74-2017');
if (isProblem(found)) throw new Error('the pack is gone');
const pack = found;

type Cited = { readonly citation: Citation };
const article = (entry: Cited) => entry.citation.article;
const ofText = (entry: Cited) => entry.citation.source !== 'keputusan';
/** Letter at the end of a citation: "… huruf c". */
const letter = (entry: Cited) => /huruf ([a-z])$/.exec(article(entry))?.[1] ?? '?';
const citing = (entries: readonly Cited[], place: string) =>
  entries.filter((entry) => article(entry) === place || article(entry).startsWith(`${place} `));
const within = (entries: readonly Cited[], place: string) =>
  entries.filter((entry) => article(entry).startsWith(place));

describe('evidence lists of the text', () => {
  const lists = pack.evidence.filter(ofText);

  it('are as many as the text has', () => {
    expect(lists).toHaveLength(Object.keys(written.evidence).length);
  });

  it.each(Object.entries(written.evidence))('%s has its letters and papers', (place, letters) => {
    const [list, second] = lists.filter((entry) => citing([entry], place).length > 0);
    expect(second).toBeUndefined();
    const counted: { [letter: string]: number } = {};
    for (const rule of list?.rules ?? []) counted[letter(rule)] = 0;
    for (const item of list?.items ?? []) counted[letter(item)] = (counted[letter(item)] ?? 0) + 1;
    expect(counted).toEqual(letters);
  });
});

describe('uses', () => {
  it.each(Object.entries(written.uses))('%s', (place, { uses }) => {
    const places = new Set(within(pack.allowed, place).map(article));
    expect(places.size).toBe(uses);
    const menu = within(menuItems(pack), place).map((entry) =>
      article(entry).replace(/ angka \d\)$/, ''),
    );
    for (const use of places) expect(menu).toContain(use);
  });

  it.each(Object.entries(written.menuLeaves))('activities of %s', (fund, count) => {
    const leaves = menuItems(pack).filter((item) => item.leaf && item.funds.includes(fund));
    expect(leaves).toHaveLength(count);
  });

  it('outdoors', () => {
    const { citation, count } = written.outdoorActivities;
    const leaves = menuItems(pack).filter((item) => item.leaf);
    expect(citing(leaves, citation)).toHaveLength(count);
  });
});

it('six funds, the last in four parts', () => {
  const whole = pack.funds.filter((fund) => fund.parent === undefined);
  expect(whole).toHaveLength(written.funds.funds);
  const parts = pack.funds.filter((fund) => fund.parent === 'bokb');
  expect(parts).toHaveLength(written.funds.partsOfBokb);
  expect(whole.length + parts.length).toBe(pack.funds.length);
});

it.each(Object.entries(written.forbidden))('forbidden by %s', (place, count) => {
  expect(citing(pack.forbidden, place)).toHaveLength(count);
});

it.each(Object.entries(written.tariffs))('tariffs of %s', (place, count) => {
  const tariffs = pack.tariffs.filter((tariff) => citing([tariff], place).length > 0);
  expect(tariffs).toHaveLength(count);
  const sum = tariffs.reduce((all, tariff) => all + (tariff.amount?.[0]?.value ?? 0), 0);
  const sums: { readonly [place: string]: number } = written.tariffSums;
  expect(sum).toBe(sums[place]);
});

it.each(Object.entries(written.disbursement))('disbursement in %s', (place, count) => {
  expect(within(pack.disbursement.mechanisms, place)).toHaveLength(count);
});

it.each(Object.entries(written.planning))('planning in %s', (place, count) => {
  expect(within(pack.provisions, `${place}.`)).toHaveLength(count);
});

it.each(Object.entries(written.reports))('reports of %s', (place, count) => {
  expect(within(pack.reports, place)).toHaveLength(count);
});

it.each(Object.entries(written.allocationCriteria))('criteria of %s', (place, count) => {
  const criteria = pack.allocations.flatMap((allocation) => allocation.criteria);
  expect(citing(criteria, place)).toHaveLength(count);
});

it.each(Object.entries(written.forms))('form of %s', (place, count) => {
  expect(citing(pack.forms, place)).toHaveLength(count);
});
