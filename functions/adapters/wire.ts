/** An answer that has arrived whole. */
export interface Answer {
  status: number;
  text: string;
}

/** Keep-alive connections to one server. */
export interface Wire {
  /** Posts a body and waits for the whole answer, whatever its status. Throws when there is none. */
  post(path: string, headers: Record<string, string>, body: string): Promise<Answer>;
  close(): void;
}

/** Connections at once, as many as the AWS SDK would open. */
const CONNECTIONS = 50;

/** Opens a wire to the server at an address; `patience` is the silence in ms after which it gives up. */
export function openWire(address: string, patience: number): Wire {
  const url = new URL(address);
  // Not imported: importing node:http touches its getters, which load undici, 25 ms of a cold start.
  const { Agent, request } =
    url.protocol === 'https:'
      ? process.getBuiltinModule('node:https')
      : process.getBuiltinModule('node:http');
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const base = url.pathname.replace(/\/$/, '');
  const server = { method: 'POST', host: url.hostname, port: url.port, timeout: patience };

  const once = (path: string, headers: Record<string, string>, body: string, fresh: boolean) =>
    new Promise<Answer>((resolve, reject) => {
      const call = request({ ...server, path, headers, agent: fresh ? false : agent });
      call.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, text });
        });
      });
      call.on('timeout', () => call.destroy(timedOut()));
      call.on('error', (error) => {
        // A connection that idled too long, as over a frozen Lambda, was closed on the other side.
        if (call.reusedSocket && isReset(error)) resolve(once(path, headers, body, true));
        else reject(error);
      });
      call.end(body);
    });

  return {
    post: (path, headers, body) => {
      const length = String(Buffer.byteLength(body));
      return once(base + path, { ...headers, 'content-length': length }, body, false);
    },
    close: () => agent.destroy(),
  };
}

function timedOut(): Error {
  return Object.assign(new Error('Timeout: no answer'), { code: 'ETIMEDOUT' });
}

function isReset(error: Error): boolean {
  return 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}
