export { type Attributes, fromAttributes, type Item, toAttributes } from './attributes.ts';
export { createDocuments, type Documents } from './documents.ts';
export { DynamoError, isConditionFailed, isRetryable } from './error.ts';
export type { Query, Write } from './requests.ts';
export { authorization, type Credentials } from './signature.ts';
export { httpTransport, type Transport } from './transport.ts';
