import * as z from 'zod';

/** What an engine's process is told: the port of 127.0.0.1 (0: any) and where the data lies. */
const orders = z.object({ port: z.number(), directory: z.string().optional() });

/** What it says back, once it answers requests. */
export const readiness = z.object({ url: z.string(), pid: z.number() });

export type EngineOrders = z.output<typeof orders>;

/**
 * Runs inside an engine's process: starts it, says where it is, and stops it when the channel to the
 * parent closes, which the operating system does even for a parent that was killed. Ctrl-C reaches
 * the parent, which stops its engines last.
 */
export async function runEngine(
  start: (orders: EngineOrders) => Promise<{ url: string; pid: number; stop(): Promise<void> }>,
): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  const given = orders.parse(JSON.parse(process.argv[2] ?? '{}'));
  const engine = await start(given);
  const stop = () => {
    void engine.stop().then(() => process.exit(0));
  };
  process.once('disconnect', stop);
  if (!process.connected) return stop();
  process.send?.({ url: engine.url, pid: engine.pid });
}
