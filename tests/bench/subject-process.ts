import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod';
import { type Orders, type Reading, readingSchema, type Subject } from './subject.ts';
import { SECRET } from './telegram.ts';
import { TABLE } from './world.ts';

/** A bot in a process of its own, from outside. */
export interface SubjectProcess {
  subject: Subject;
  port: number;
  /** CPU of the process so far, and its requests to DynamoDB since the last look. */
  read(): Promise<Reading>;
  stop(): Promise<void>;
}

/** Starts a bot under measurement; `profile` is a directory for its CPU profile. */
export async function startSubject(
  subject: Subject,
  where: { dynamodb: string; apiRoot: string },
  profile?: string,
): Promise<SubjectProcess> {
  const orders: Orders = {
    subject,
    ...where,
    s3: where.dynamodb,
    tableName: TABLE,
    secret: SECRET,
  };
  const execArgv =
    profile === undefined
      ? []
      : ['--cpu-prof', `--cpu-prof-dir=${profile}`, `--cpu-prof-name=${subject}.cpuprofile`];
  const child = fork(join(import.meta.dirname, 'subject.ts'), [JSON.stringify(orders)], {
    execArgv,
  });
  const ended = once(child, 'exit');
  // One listener for the whole run; a promise that lost the race would leave its own behind.
  let hear: (message: unknown) => void = () => {};
  child.on('message', (message) => hear(message));
  const answer = () =>
    new Promise<unknown>((resolve, reject) => {
      hear = resolve;
      void ended.then(() => reject(new Error(`the ${subject} process ended`)));
    });
  const { port } = z.object({ port: z.number() }).parse(await answer());
  return {
    subject,
    port,
    read: () => {
      const reading = answer();
      child.send('read');
      return reading.then((message) => readingSchema.parse(message));
    },
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}
