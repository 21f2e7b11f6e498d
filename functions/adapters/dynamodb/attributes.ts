/** A value as DynamoDB's JSON writes it; the kinds that this project stores. */
export type Attribute =
  | { S: string }
  | { N: string }
  | { BOOL: boolean }
  | { NULL: true }
  | { L: Attribute[] }
  | { M: Attributes };
export type Attributes = { [name: string]: Attribute };

export type Item = Record<string, unknown>;

/**
 * The attribute in which an aggregate lies whole. It travels as JSON text: a plan as a tree of typed
 * nodes takes ten times as long to read, on the engine as well as here, and no expression ever looks
 * inside a body.
 */
const BODY = 'body';

/** An item as DynamoDB takes it. Absent fields are left out, the body becomes text. */
export function toAttributes(item: Item): Attributes {
  const attributes: Attributes = {};
  for (const [name, value] of Object.entries(item)) {
    if (value === undefined) continue;
    attributes[name] = name === BODY ? { S: JSON.stringify(value) } : toAttribute(value);
  }
  return attributes;
}

/** An item from DynamoDB. A body that an older version wrote as a tree is read as well. */
export function fromAttributes(attributes: Attributes): Item {
  const item: Item = {};
  for (const [name, value] of Object.entries(attributes)) {
    item[name] = name === BODY && 'S' in value ? JSON.parse(value.S) : fromAttribute(value);
  }
  return item;
}

function toAttribute(value: unknown): Attribute {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (Array.isArray(value)) return { L: value.map(toAttribute) };
  if (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER)
    return { N: String(value) };
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return { M: tree(value) };
  }
  throw new TypeError(`DynamoDB cannot hold ${String(value)}`);
}

function tree(value: object): Attributes {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, toAttribute(field)]));
}

function fromAttribute(attribute: Attribute): unknown {
  if ('S' in attribute) return attribute.S;
  if ('N' in attribute) return Number(attribute.N);
  if ('BOOL' in attribute) return attribute.BOOL;
  if ('NULL' in attribute) return null;
  if ('L' in attribute) return attribute.L.map(fromAttribute);
  if ('M' in attribute) {
    return Object.fromEntries(
      Object.entries(attribute.M).map(([name, field]) => [name, fromAttribute(field)]),
    );
  }
  throw new TypeError(`unknown kind of attribute: ${JSON.stringify(attribute)}`);
}
