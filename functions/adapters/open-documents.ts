import { type Account, NO_KEYS } from './account.ts';
import {
  type Credentials,
  createDocuments,
  type Documents,
  type Transport,
} from './dynamodb/index.ts';
import { openWire } from './wire.ts';

/** Milliseconds of silence after which a request is given up. */
const PATIENCE = 5_000;

/**
 * The items of the DynamoDB at an address or at `aws`. Loads nothing of the AWS SDK unless credentials
 * have to be looked for: Lambda has its own in the environment.
 *
 * @param between may look at or hold up every request
 */
export function openDocuments(
  given: string,
  account: Account,
  between: (send: Transport) => Transport = (send) => send,
): { documents: Documents; close(): void } {
  const { region } = account;
  const address = given === 'aws' ? `https://dynamodb.${region}.amazonaws.com` : given;
  const wire = openWire(address, PATIENCE);
  const send: Transport = (headers, body) => wire.post('/', headers, body);
  const at = {
    host: new URL(address).host,
    region,
    credentials: credentialsOf(given, account),
  };
  return { documents: createDocuments(at, between(send)), close: wire.close };
}

/** The keys that were given, those of nobody for a server of our own, or what the AWS SDK finds. */
function credentialsOf(address: string, account: Account): () => Promise<Credentials> {
  const { awsKeys, awsCredentials, region } = account;
  if (awsKeys) return async () => awsKeys;
  if (address !== 'aws' && !awsCredentials) return async () => NO_KEYS;
  let found: Promise<() => Promise<Credentials>> | undefined;
  return async () => {
    found ??= import('@aws-sdk/client-dynamodb').then(
      ({ DynamoDBClient }) => new DynamoDBClient({ region }).config.credentials,
    );
    return (await found)();
  };
}
