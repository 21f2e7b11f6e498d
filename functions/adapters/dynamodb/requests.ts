import type { Item } from './attributes.ts';

/** Requests in DynamoDB's own words, with plain values in keys, items and expressions. */

type Condition = {
  ConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Item;
};

export type Key = { TableName: string; Key: Item };

/** The kinds of write that a transaction may hold. */
export type Write = {
  Put: { TableName: string; Item: Item } & Condition;
  Delete: Key & Condition;
  ConditionCheck: Key & Condition & { ConditionExpression: string };
};

export type Update = Key & Condition & { UpdateExpression: string };

type Reading = {
  TableName: string;
  ConsistentRead?: boolean;
  Limit?: number;
  FilterExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Item;
  ExclusiveStartKey?: Item;
};

export type Scan = Reading;

export type Query = Reading & {
  KeyConditionExpression: string;
  IndexName?: string;
  ScanIndexForward?: boolean;
  Select?: 'COUNT';
};
