import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What goes wrong between us and S3; nothing while undefined. */
export type S3Fault = 'cut-upload' | 'cut-download' | 'short-upload' | 'other-bytes' | 'slow-down';

export interface S3Proxy {
  url: string;
  fault: S3Fault | undefined;
  close(): Promise<void>;
}

/** A wire to a real S3 server on which bytes get lost on demand. */
export async function startS3Proxy(target: string): Promise<S3Proxy> {
  const server = createServer((incoming, answer) => {
    void pass(target, proxy.fault, incoming, answer);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const proxy: S3Proxy = {
    url: `http://127.0.0.1:${port}`,
    fault: undefined,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  return proxy;
}

async function pass(
  target: string,
  fault: S3Fault | undefined,
  incoming: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  const sent = await buffer(incoming);
  const upload = incoming.method === 'PUT';
  if (fault === 'slow-down') {
    answer.writeHead(503, { 'content-type': 'application/xml' });
    answer.end(
      '<Error><Code>SlowDown</Code><Message>Please reduce your request rate</Message></Error>',
    );
    return;
  }
  if (fault === 'cut-upload' && upload) {
    incoming.socket.destroy();
    return;
  }
  const body = upload ? tampered(sent, fault) : sent;
  const onward = request(
    new URL(incoming.url ?? '/', target),
    {
      method: incoming.method ?? 'GET',
      headers: { ...incoming.headers, 'content-length': body.byteLength },
    },
    (response) => {
      answer.writeHead(response.statusCode ?? 500, response.headers);
      if (fault !== 'cut-download' || incoming.method !== 'GET') response.pipe(answer);
      else
        response.once('data', (first: Buffer) => {
          answer.write(first.subarray(0, first.byteLength / 2), () => answer.destroy());
          response.destroy();
        });
    },
  );
  onward.end(body);
}

function tampered(bytes: Buffer, fault: S3Fault | undefined): Buffer {
  if (fault === 'short-upload') return bytes.subarray(0, bytes.byteLength / 2);
  if (fault !== 'other-bytes') return bytes;
  const copy = Buffer.from(bytes);
  copy[0] = (copy[0] ?? 0) ^ 1;
  return copy;
}
