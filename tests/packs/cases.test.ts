import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { packs } from '../../domain/rules/index.ts';
import { loadPack } from '../../domain/rules/loading/index.ts';
import { caseKinds } from './case-kinds.ts';

/** Every pack's cases: `tests/packs/<pack id>/<kind>.json`, lists of { input, expect, citation }. */
const caseList = z
  .array(z.strictObject({ input: z.unknown(), expect: z.unknown(), citation: z.string().min(1) }))
  .min(1);

const menuExpectation = z.strictObject({
  includes: z.string().optional(),
  first: z.string().optional(),
  none: z.boolean().optional(),
});

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());

it('every built-in pack has cases, and every folder of cases belongs to a pack', () => {
  const ids = packs.entries.map((entry) => entry.id).sort();
  expect(folders.map((folder) => folder.name).sort()).toEqual(ids);
});

for (const { name: id } of folders) {
  const pack = packs.pack(id);
  if (pack === undefined) continue;
  const files = readdirSync(join(here, id)).filter((file) => file !== 'counts.json');
  describe(id, () => {
    it('is valid, and validated or trusted it is the same pack', () => {
      expect(loadPack(packs.raw(id), packs.raw)).toMatchObject({ pack });
    });
    for (const file of files) {
      const kind = file.replace(/\.json$/, '');
      const evaluate = caseKinds[kind];
      const cases = caseList.parse(JSON.parse(readFileSync(join(here, id, file), 'utf8')));
      describe(kind, () => {
        it.each(cases.map((one) => ({ ...one, name: JSON.stringify(one.input).slice(0, 140) })))(
          '$citation: $name',
          ({ input, expect: expected, citation }) => {
            if (evaluate === undefined) throw new Error(`no such kind of case: ${file}`);
            const result: unknown = JSON.parse(JSON.stringify(evaluate(pack, input)) ?? 'null');
            if (kind === 'menu-search') {
              const { includes, first, none } = menuExpectation.parse(expected);
              if (includes !== undefined) {
                expect(result).toMatchObject({ found: expect.arrayContaining([includes]) });
              }
              if (first !== undefined) expect(result).toMatchObject({ first });
              if (none !== undefined) expect(result).toMatchObject({ none });
              return;
            }
            expect(result).toMatchObject(Object(expected));
            if (kind === 'entries') expect(result).toMatchObject({ citation });
          },
        );
      });
    }
  });
}
