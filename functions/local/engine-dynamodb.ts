import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dynoxideBinary } from './dynoxide.ts';
import { runEngine } from './engine-child.ts';
import { freePort } from './ports.ts';

// The engine is a native program that would outlive a killed parent; this process stands between
// them, sees the parent go, and takes the engine with it.
await runEngine(async ({ port, directory }) => {
  const binary = dynoxideBinary();
  if (binary === undefined) throw new Error('no binary for this platform');
  const chosen = port === 0 ? await freePort() : port;
  if (directory !== undefined) mkdirSync(directory, { recursive: true });
  const data = directory === undefined ? [] : ['--db-path', join(directory, 'table.db')];
  const engine = spawn(binary, ['--host', '127.0.0.1', '--port', String(chosen), ...data], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = once(engine, 'exit');
  let stopping = false;
  void gone.then(([code, signal]) => {
    if (stopping) return;
    process.stderr.write(`dynoxide ended (${String(code ?? signal)})\n`);
    process.exit(1);
  });
  const url = `http://127.0.0.1:${chosen}`;
  while (!(await answers(url))) await pause(10);
  return {
    url,
    pid: engine.pid ?? 0,
    stop: async () => {
      stopping = true;
      engine.kill('SIGTERM');
      await gone;
    },
  };
});

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return true;
  } catch {
    return false;
  }
}
