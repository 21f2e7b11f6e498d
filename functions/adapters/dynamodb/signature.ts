import { createHash, createHmac } from 'node:crypto';

/** Keys of an AWS account or role. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

const SERVICE = 'dynamodb';

/** The key that signs for a day is derived in four steps; every request of the day uses it again. */
let dayKey: { of: string; key: Buffer } | undefined;

/**
 * AWS Signature Version 4 of a POST to `/` (docs.aws.amazon.com, "Create a signed AWS API request").
 *
 * @param headers what is signed: lower-case names; among them `host` and `x-amz-date` (yyyymmddThhmmssZ)
 * @returns the value of the `authorization` header
 */
export function authorization(
  headers: Readonly<Record<string, string>>,
  body: string,
  region: string,
  { accessKeyId, secretAccessKey }: Credentials,
): string {
  const time = headers['x-amz-date'] ?? '';
  const day = time.slice(0, 8);
  const names = Object.keys(headers).sort();
  const signed = names.join(';');
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const canonical = `POST\n/\n\n${lines}\n${signed}\n${sha256(body)}`;
  const scope = `${day}/${region}/${SERVICE}/aws4_request`;
  const toSign = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`;
  const key = keyOf(secretAccessKey, day, region);
  const signature = createHmac('sha256', key).update(toSign).digest('hex');
  return `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
}

function keyOf(secret: string, day: string, region: string): Buffer {
  const of = `${secret} ${day} ${region}`;
  if (dayKey?.of !== of) {
    const steps = [day, region, SERVICE, 'aws4_request'];
    const key = steps.reduce<Buffer>(
      (before, step) => createHmac('sha256', before).update(step).digest(),
      Buffer.from(`AWS4${secret}`),
    );
    dayKey = { of, key };
  }
  return dayKey.key;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
