import { systemFromEnvironment } from './from-environment.ts';
import { guarded } from './log.ts';

const system = await systemFromEnvironment();

/** The sweeper on Lambda, every minute: work that the stream lost or that is due again. */
export const handler = guarded(
  system.log,
  async (_tick: unknown): Promise<{ due: number }> => ({ due: await system.sweep() }),
);
