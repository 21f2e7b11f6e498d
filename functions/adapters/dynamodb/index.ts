export { type Attributes, fromAttributes, type Item, toAttributes } from './attributes.ts';
export { createDocuments, type Documents, type Transport } from './documents.ts';
export { DynamoError, isConditionFailed, isRetryable } from './error.ts';
export type { Query, Write } from './requests.ts';
export { authorization, type Credentials } from './signature.ts';
