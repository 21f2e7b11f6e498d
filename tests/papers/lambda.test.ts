import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePaper } from '../../bot/papers/index.ts';
import type * as Render from '../../functions/papers/render.ts';
import { renderPaper } from '../../functions/papers/render.ts';
import { type Bundle, bundle } from '../support/bundle.ts';
import { facts } from '../support/reports.ts';

const STAMP = { code: '8FK2QW7M3ZTA90XB', address: undefined };

let bundled: Bundle;
beforeAll(async () => {
  bundled = await bundle([
    'functions/papers/render.ts',
    'functions/events.ts',
    'functions/telegram.ts',
  ]);
}, 60_000);
afterAll(() => bundled.remove());

describe('on Lambda', () => {
  it('fonts come along in the bundle: the same PDF as here', async () => {
    const { renderPaper: there } = (await import(bundled.entry('render'))) as typeof Render;
    const paper = makePaper(facts(), 'laporan-hasil-kegiatan');
    if (!paper) throw new Error('there is no such paper');
    const [one, other] = await Promise.all([renderPaper(paper, STAMP), there(paper, STAMP)]);
    expect(Buffer.from(other).equals(one)).toBe(true);
  });

  it('neither the webhook nor a job without a paper reads pdfmake and its font', () => {
    const font = 850_000;
    expect(bundled.atStart('render')).toBeGreaterThan(font);
    expect(bundled.atStart('telegram')).toBeLessThan(bundled.total - font);
    expect(bundled.atStart('events')).toBeLessThan(bundled.atStart('render'));
  });
});
