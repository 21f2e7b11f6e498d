import diagnostics from 'node:diagnostics_channel';
import { mkdirSync } from 'node:fs';
import { Server } from 'node:net';
import { startFauxqs } from 'fauxqs';
import * as z from 'zod';
import { runEngine } from './engine-child.ts';

// The server listens on every interface and checks no credentials, but the photos are private:
// Node announces a listen before it happens, and the address can still be narrowed then.
const beforeListen = z.object({ options: z.custom<{ host?: string }>() });
const afterListen = z.object({ server: z.instanceof(Server) });
diagnostics.subscribe('tracing:net.server.listen:asyncStart', (message) => {
  beforeListen.parse(message).options.host = '127.0.0.1';
});
diagnostics.subscribe('tracing:net.server.listen:asyncEnd', (message) => {
  const address = afterListen.parse(message).server.address();
  if (typeof address !== 'object' || address?.address !== '127.0.0.1')
    throw new Error('refusing to serve files beyond this machine');
});

await runEngine(async ({ port, directory }) => {
  if (directory !== undefined) mkdirSync(directory, { recursive: true });
  const server = await startFauxqs({
    port,
    logger: false,
    ...(directory === undefined ? {} : { s3StorageDir: directory }),
  });
  return { url: `http://127.0.0.1:${server.port}`, pid: process.pid, stop: () => server.stop() };
});
