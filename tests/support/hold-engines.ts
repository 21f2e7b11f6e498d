import { configOrExit } from '../../functions/config.ts';
import { CannotStart } from '../../functions/local/cannot-start.ts';
import { storageForStart } from '../../functions/local/storage.ts';

// A process that holds the storage of a data directory, as `npm start` does, for tests that kill it.
try {
  const storage = await storageForStart(configOrExit());
  storage.announce('http://127.0.0.1:3000');
  process.stdout.write(`${JSON.stringify({ dynamodb: storage.dynamodb, s3: storage.s3 })}\n`);
  process.once('SIGTERM', () => void storage.stop().then(() => process.exit(0)));
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
