import { systemFromEnvironment } from './from-environment.ts';

const system = await systemFromEnvironment();

/** The sweeper on Lambda, every minute: work that the stream lost or that is due again. */
export async function handler(): Promise<{ due: number }> {
  return { due: await system.sweep() };
}
