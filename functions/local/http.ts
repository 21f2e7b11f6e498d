import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import { CannotStart } from './cannot-start.ts';

export interface HttpServer {
  readonly port: number;
  /** Ends it at once; clients that wait see their connection close. */
  stop(): Promise<void>;
}

const FIRST_PORT = 3000;
const LAST_PORT = 3099;

/**
 * Serves on the wanted port (0: any free one), or without a wish on the first free one from 3000.
 * Throws `CannotStart` when the wanted port is taken or not allowed.
 */
export async function serve(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { host: string; port: number | undefined },
): Promise<HttpServer> {
  for (let next = port ?? FIRST_PORT; ; next += 1) {
    const server = createAdaptorServer({ fetch });
    try {
      server.listen(next, host);
      await once(server, 'listening');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (port === undefined && code === 'EADDRINUSE' && next < LAST_PORT) continue;
      throw new CannotStart(refusal(next, code, port !== undefined));
    }
    const address = server.address();
    return {
      port: typeof address === 'object' && address !== null ? address.port : next,
      stop: async () => {
        const closed = once(server, 'close');
        server.close();
        if ('closeAllConnections' in server) server.closeAllConnections();
        await closed;
      },
    };
  }
}

function refusal(port: number, code: unknown, wanted: boolean): string {
  if (!wanted) return `Tidak ada porta bebas antara ${FIRST_PORT} dan ${LAST_PORT}: setel PORT.`;
  if (code === 'EADDRINUSE') return `PORT=${port} sedang dipakai program lain: pilih porta lain.`;
  return `PORT=${port} tidak dapat dipakai (${String(code)}): pilih porta lain.`;
}
