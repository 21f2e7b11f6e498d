import api from './api.json' with { type: 'json' };

/** `name!` is required; the value is `Type|[]Type`, then an optional constraint: see README. */
type Fields = Record<string, string>;

/** One field of a method or type of the Bot API, as the official specification has it. */
export interface Field {
  name: string;
  required: boolean;
  types: string[];
  /** Allowed values of a string. */
  oneOf?: string[];
  /** Allowed size; `parsed` sizes count after entity parsing, so the methods check them. */
  range?: { min: number; max: number; unit: 'characters' | 'bytes' | 'items' | 'parsed' | 'value' };
}

const RANGE = /^(\d+)-(\d+)(?: (characters|bytes|items|parsed))?$/;

function readField(key: string, text: string): Field {
  const [types = '', ...rest] = text.split(' ');
  const constraint = rest.join(' ');
  const field: Field = {
    name: key.replace('!', ''),
    required: key.endsWith('!'),
    types: types.split('|'),
  };
  if (constraint.startsWith('=')) field.oneOf = constraint.slice(1).split('|');
  const range = RANGE.exec(constraint);
  if (range) {
    const unit = (range[3] ?? 'value') as NonNullable<Field['range']>['unit'];
    field.range = { min: Number(range[1]), max: Number(range[2]), unit };
  }
  return field;
}

function readFields(fields: Fields): Field[] {
  return Object.entries(fields).map(([key, text]) => readField(key, text));
}

/** Fields of the methods that the stand-in simulates. */
export const methodFields: ReadonlyMap<string, Field[]> = new Map(
  Object.entries<Fields>(api.methods).map(([name, fields]) => [name, readFields(fields)]),
);

/** Types that methods take: fields, or the names of the alternatives. */
export const inputTypes: ReadonlyMap<string, Field[] | string[]> = new Map(
  Object.entries<Fields | string>(api.types).map(([name, type]) => [
    name,
    typeof type === 'string' ? type.split('|') : readFields(type),
  ]),
);

/** Methods that exist in the Bot API but not in the stand-in. */
export const otherMethods: ReadonlySet<string> = new Set(api.otherMethods);

/** Emoji that a bot may react with. */
export const reactionEmoji: ReadonlySet<string> = new Set(api.reactions);
