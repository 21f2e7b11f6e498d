import type { Config } from '../config.ts';
import type { Credentials } from './dynamodb/index.ts';

/** Where the services are: an address each, or `aws`. */
export interface StorageAddresses {
  dynamodb: string;
  s3: string;
}

/** In whose name they are asked. Without keys at hand the AWS SDK looks for some (profile, role, SSO). */
export type Account = Pick<Config, 'region' | 'awsCredentials'> & {
  awsKeys?: Credentials | undefined;
};

/** A server of our own checks no credentials, but wants some. */
export const NO_KEYS = {
  accessKeyId: 'local',
  secretAccessKey: 'local',
} as const satisfies Credentials;

/** Region, address and credentials for a client of the AWS SDK. */
export function connection(address: string, { region, awsCredentials }: Account) {
  if (address === 'aws') return { region };
  return { region, endpoint: address, ...(awsCredentials ? {} : { credentials: NO_KEYS }) };
}
