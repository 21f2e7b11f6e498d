import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

/** Up to where a table's stream was handled: per shard the last sequence number, or its end. */
const checkpointSchema = z.object({
  stream: z.string(),
  shards: z.record(z.string(), z.object({ after: z.string().optional(), closed: z.boolean() })),
});
export type Checkpoint = z.output<typeof checkpointSchema>;

/** Reads a checkpoint; a missing or unreadable one means beginning again, which jobs stand. */
export function readCheckpoint(file: string | undefined): Checkpoint {
  try {
    if (file !== undefined) return checkpointSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Begins again below.
  }
  return { stream: '', shards: {} };
}

/** Writes it whole or not at all. */
export function writeCheckpoint(file: string | undefined, checkpoint: Checkpoint): void {
  if (file === undefined) return;
  writeFileSync(`${file}.new`, JSON.stringify(checkpoint));
  renameSync(`${file}.new`, file);
}
