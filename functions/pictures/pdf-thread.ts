import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { REFUSAL_REASONS, type RefusalReason } from '../../domain/evidence/index.ts';
import { MOST } from './limits.ts';

const answerSchema = z.union([
  z.object({ pages: z.number().int().positive() }),
  z.object({ reason: z.enum(REFUSAL_REASONS) }),
]);
export type PdfFacts = z.output<typeof answerSchema>;

/**
 * Reads a PDF in a thread of its own, which may take so much memory and time and no more: a file of 20 MB
 * can hold ten million objects, and what they become has no bounds. A thread that dies of it takes nobody
 * along, and its PDF is refused.
 *
 * This module is both ends: the thread runs the very file that it was started from, so that it is found
 * in a bundle as well.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const thread = new Worker(new URL(import.meta.url), {
    workerData: { pdf: bytes },
    resourceLimits: { maxOldGenerationSizeMb: MOST.pdfHeapMb, maxYoungGenerationSizeMb: 16 },
    stdout: true,
    stderr: true,
  });
  const { promise, resolve } = Promise.withResolvers<PdfFacts>();
  const late = setTimeout(() => resolve({ reason: 'padat' }), MOST.pdfMs);
  thread.once('message', (message) => resolve(answerSchema.parse(message)));
  thread.once('error', (error) => resolve({ reason: reasonOf(error) }));
  thread.once('exit', () => resolve({ reason: 'rusak' }));
  try {
    return await promise;
  } finally {
    clearTimeout(late);
    await thread.terminate();
  }
}

function reasonOf(error: unknown): RefusalReason {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'padat' : 'rusak';
}

if (!isMainThread && workerData?.pdf instanceof Uint8Array) {
  const { factsOf } = await import('./pdf-facts.ts');
  parentPort?.postMessage(await factsOf(workerData.pdf));
}
