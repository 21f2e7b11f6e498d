import { join } from 'node:path';
import { Hono } from 'hono';
import { connection } from '../adapters/account.ts';
import { createClients } from '../adapters/clients.ts';
import type { Config } from '../config.ts';
import { builtInFaults } from '../packs/built-in.ts';
import { openPackFolder } from '../packs/folder.ts';
import { watchPackFolder } from '../packs/watch.ts';
import { createPages } from '../web/index.ts';
import { ALLOWED_UPDATES, createSystem } from '../wiring.ts';
import { CannotStart } from './cannot-start.ts';
import { serve } from './http.ts';
import { prepareStorage } from './prepare-storage.ts';
import { Shutdown } from './shutdown.ts';
import { storageForStart } from './storage.ts';
import { startStream } from './stream.ts';
import { startSweeper } from './sweeper.ts';
import { openTelegram } from './telegram-side.ts';

export interface Running {
  /** Where people open it. */
  url: string;
  /** Becomes one line when an engine ends by itself; the run is of no use then. */
  crashed: Promise<string>;
  /** Ends everything, in the order in which nothing is left without what it needs. */
  stop(): Promise<void>;
}

/**
 * Brings everything up on this machine: storage, Telegram or its stand-in, webhook, stream, sweeper.
 * Throws `CannotStart` with one line for the person at the terminal.
 */
export async function runLocally(config: Config, report: (line: string) => void): Promise<Running> {
  const shutdown = new Shutdown();
  try {
    return await bringUp(config, report, shutdown);
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

async function bringUp(
  config: Config,
  report: (line: string) => void,
  shutdown: Shutdown,
): Promise<Running> {
  const storage = await storageForStart(config);
  shutdown.add(() => storage.stop());
  const clients = createClients(storage, config);
  shutdown.add(() => clients.close());
  await prepareStorage(clients, storage, config);

  const telegram = await openTelegram({ config, allowedUpdates: ALLOWED_UPDATES, report });
  shutdown.add(() => telegram.stop());

  const app = new Hono();
  const server = await serve((request) => app.fetch(request), {
    // On the playground anybody can be anybody: it is for this machine, unless it was given an address.
    host: config.publicUrl === undefined ? '127.0.0.1' : '0.0.0.0',
    port: config.port,
  });
  shutdown.add(() => server.stop());
  const origin = `http://127.0.0.1:${server.port}`;
  const url = config.publicUrl ?? `http://localhost:${server.port}`;

  const faults = await builtInFaults();
  if (faults.length > 0) throw new CannotStart(faults.join('\n'));
  const packFolder = join(config.dataDir, 'packs');
  const packs = await openPackFolder(packFolder, report);
  shutdown.add(watchPackFolder(packFolder, packs));
  const system = createSystem(
    { ...config, publicUrl: url },
    { clients, telegram, packs: packs.shelf },
  );
  shutdown.add(() => system.stop());
  app.route('/', system.app);
  const { store, links, thumbnails, now, hash } = system;
  app.route('/', createPages({ store, links, thumbnails, now, hash, log: report }));
  telegram.mount(app);

  if (config.demo) {
    const { seedDemo } = await import('../cli/seed.ts');
    const { setDemoMenus } = await import('../cli/demo/menus.ts');
    await seedDemo(system, { phones: config.botToken === undefined });
    if (config.botToken === undefined) await setDemoMenus(system);
  }

  const stream = startStream({
    client: connection(storage.dynamodb, config),
    tableName: config.tableName,
    checkpointFile: join(config.dataDir, `stream-${config.tableName}.json`),
    handle: (event) => system.handleStream(event),
    report,
  });
  shutdown.add(() => stream.stop());
  const sweeper = startSweeper(() => system.sweep(), report);
  shutdown.add(() => sweeper.stop());

  await telegram.deliver(origin, app);
  storage.announce(url);
  return { url, crashed: storage.crashed, stop: () => shutdown.run() };
}
