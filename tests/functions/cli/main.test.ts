import { expect, it } from 'vitest';
import { main } from '../../../functions/cli/main.ts';
import { fileWith } from './command-line.ts';

async function run(...args: string[]) {
  const said: string[] = [];
  const terminal = {
    out: (line: string) => said.push(line),
    err: (line: string) => said.push(line),
  };
  const code = await main(args, {
    out: (line) => void terminal.out(line),
    err: (line) => void terminal.err(line),
  });
  return { code, said };
}

it('says how a command is typed where it was typed wrongly, not where a file is at fault', async () => {
  const typed = await run('alokasi');
  expect(typed.code).toBe(1);
  expect(typed.said.at(-1)).toContain('Pakai: npm run bok -- alokasi FILE');

  for (const [command, content] of [
    ['alokasi', { pagu: 0 }],
    ['insentif', '{ "pack": '],
  ] as const) {
    const given = await run(command, fileWith(content));
    expect(given.code).toBe(1);
    expect(given.said.at(-1)).toBe('Belum ada yang dihitung: betulkan berkasnya lebih dahulu.');
    expect(given.said.join('\n')).not.toContain('Pakai:');
  }
  const pack = await run('pack', 'check', fileWith('id: x\n', 'x.yaml'));
  expect(pack.code).toBe(1);
  expect(pack.said.at(-1)).toMatch(/x\.yaml: \d+ kesalahan/);
});
