export interface Answer {
  status: number;
  text: string;
}

/** Carries one signed request and brings the whole answer. Tests put faults in between. */
export type Transport = (headers: Record<string, string>, body: string) => Promise<Answer>;

/** Silence after which a request is given up, in milliseconds. */
const PATIENCE = 5_000;

/** Keep-alive connections to one address, as many at once as the AWS SDK would open. */
export function httpTransport(address: string): { send: Transport; close(): void } {
  const url = new URL(address);
  // Not imported: importing node:http touches its getters, which load undici, 25 ms of a cold start.
  const { Agent, request } =
    url.protocol === 'https:'
      ? process.getBuiltinModule('node:https')
      : process.getBuiltinModule('node:http');
  const agent = new Agent({ keepAlive: true, maxSockets: 50 });
  const options = { method: 'POST', host: url.hostname, port: url.port, path: '/' };
  const once = (headers: Record<string, string>, body: string, fresh: boolean): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const call = request({
        ...options,
        headers,
        agent: fresh ? false : agent,
        timeout: PATIENCE,
      });
      call.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      call.on('timeout', () => call.destroy(timedOut()));
      call.on('error', (error) => {
        // A connection that idled too long, as over a frozen Lambda, was closed on the other side.
        if (call.reusedSocket && isReset(error)) resolve(once(headers, body, true));
        else reject(error);
      });
      call.end(body);
    });
  return { send: (headers, body) => once(headers, body, false), close: () => agent.destroy() };
}

function timedOut(): Error {
  return Object.assign(new Error('Timeout: no answer from DynamoDB'), { code: 'ETIMEDOUT' });
}

function isReset(error: Error): boolean {
  return 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}
