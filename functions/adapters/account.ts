import type { Config } from '../config.ts';

/** Where the services are: an address each, or `aws`. */
export interface StorageAddresses {
  dynamodb: string;
  s3: string;
}

/** In whose name they are asked. */
export type Account = Pick<Config, 'region' | 'awsCredentials'>;

/** A server of our own checks no credentials, but the SDK insists on some. */
const NO_KEYS = { accessKeyId: 'local', secretAccessKey: 'local' };

/** Region, address and credentials for a client of the AWS SDK. */
export function connection(address: string, { region, awsCredentials }: Account) {
  if (address === 'aws') return { region };
  return { region, endpoint: address, ...(awsCredentials ? {} : { credentials: NO_KEYS }) };
}
