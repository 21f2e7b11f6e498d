import { type ApiError, badRequest } from './api-error.ts';
import { type Field, inputTypes, methodFields } from './spec.ts';

type Values = Record<string, unknown>;

/** Telegram's own words for a required parameter that is not there. */
const MISSING: Record<string, string> = {
  chat_id: 'chat_id is empty',
  text: 'message text is empty',
  photo: 'there is no photo in the request',
  document: 'there is no document in the request',
  voice: 'there is no voice in the request',
  media: 'there is no media in the request',
  message_id: 'message identifier is not specified',
  message_ids: 'message identifiers are not specified',
  file_id: 'file_id not specified',
  rich_message: 'message text is empty',
};

/** Telegram's own words for a value of the wrong size, by field and its largest size. */
const WRONG_SIZE: Record<string, string> = {
  'callback_data 64': 'BUTTON_DATA_INVALID',
  'text 200': 'MESSAGE_TOO_LONG',
  'command 32': 'BOT_COMMAND_INVALID',
  'description 256': 'BOT_COMMAND_DESCRIPTION_INVALID',
  'commands 100': 'BOT_COMMANDS_TOO_MUCH',
};

function sizeOf(value: unknown, unit: string): number {
  if (typeof value === 'string') return unit === 'bytes' ? Buffer.byteLength(value) : value.length;
  return Array.isArray(value) ? value.length : Number(value);
}

function checkConstraints(field: Field, value: unknown): void {
  if (field.oneOf && !field.oneOf.includes(String(value)))
    throw badRequest(`field "${field.name}" must be one of ${field.oneOf.join(', ')}`);
  const range = field.range;
  if (!range || range.unit === 'parsed') return;
  const size = sizeOf(value, range.unit);
  if (size >= range.min && size <= range.max) return;
  const { min, max, unit } = range;
  throw badRequest(
    WRONG_SIZE[`${field.name} ${max}`] ??
      `field "${field.name}" must have ${min}-${max} ${unit === 'value' ? 'as its value' : unit}`,
  );
}

/** A form or query carries everything as text; so does Telegram read the top level of a JSON body. */
function fromText(type: string, value: unknown): unknown {
  if (type === 'String' || type === 'InputFile')
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (type === 'Boolean') {
    if (/^(true|yes|1)$/i.test(text)) return true;
    return /^(false|no|0|)$/i.test(text) ? false : value;
  }
  if (type === 'Integer' || type === 'Float') return value;
  try {
    return JSON.parse(text);
  } catch {
    return value;
  }
}

function mustBe(field: string, type: string): ApiError {
  return badRequest(`field "${field}" must be of type ${type}`);
}

function scalar(type: string, name: string, value: unknown): unknown {
  switch (type) {
    case 'String':
    case 'InputFile':
      if (typeof value !== 'string') throw mustBe(name, 'String');
      return value;
    case 'Boolean':
    case 'True':
      if (typeof value !== 'boolean') throw mustBe(name, 'Boolean');
      return value;
    default: {
      const written = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof written !== 'number' || !Number.isFinite(written)) throw mustBe(name, 'Number');
      if (type === 'Integer' && !Number.isSafeInteger(written)) throw mustBe(name, 'Integer');
      return written;
    }
  }
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Which alternative a value means: by its `type` constant, else by a required field that it has. */
function alternative(names: string[], value: Values): string | undefined {
  const shapes = names.map((name) => ({ name, fields: (inputTypes.get(name) ?? []) as Field[] }));
  const constant = ({ fields }: { fields: Field[] }) =>
    fields.find((field) => field.name === 'type')?.oneOf?.[0];
  const named = shapes.find((shape) => constant(shape) && constant(shape) === value.type);
  if (named) return named.name;
  return shapes.find(
    (shape) => !constant(shape) && shape.fields.some((f) => f.required && f.name in value),
  )?.name;
}

function ofType(type: string, name: string, value: unknown): unknown {
  if (type.startsWith('[]')) {
    if (!Array.isArray(value)) throw mustBe(name, 'Array');
    return value.map((item) => ofType(type.slice(2), name, item));
  }
  const shape = inputTypes.get(type);
  if (!shape || type === 'InputFile') return scalar(type, name, value);
  if (!isObject(value)) throw mustBe(name, 'Object');
  if (shape.length > 0 && typeof shape[0] === 'string')
    return oneOfTypes(shape as string[], name, value);
  return checkFields(shape as Field[], value, false);
}

function oneOfTypes(types: string[], name: string, value: unknown): unknown {
  const objects = types.filter((type) => inputTypes.has(type) && type !== 'InputFile');
  if (objects.length > 1) {
    if (!isObject(value)) throw mustBe(name, 'Object');
    const chosen = alternative(objects, value);
    if (!chosen) throw badRequest(`unsupported ${name} specified`);
    return ofType(chosen, name, value);
  }
  if (types.every((type) => type.startsWith('[]')) && types.length > 1) {
    if (!Array.isArray(value)) throw mustBe(name, 'Array');
    const items = types.map((type) => type.slice(2));
    return value.map((item) => oneOfTypes(items, name, item));
  }
  if (types.length > 1 && types.includes('Integer'))
    return typeof value === 'string' && !/^-?\d+$/.test(value.trim())
      ? value
      : scalar('Integer', name, value);
  return ofType(types[0] ?? 'String', name, value);
}

function checkFields(fields: Field[], values: Values, topLevel: boolean): Values {
  const checked: Values = {};
  for (const field of fields) {
    const given = values[field.name];
    const value = topLevel ? fromText(field.types[0] ?? 'String', given) : given;
    const absent =
      value === undefined || value === null || (value === '' && field.name in MISSING && topLevel);
    if (absent && field.required)
      throw topLevel
        ? badRequest(MISSING[field.name] ?? `parameter "${field.name}" is required`)
        : badRequest(`can't find field "${field.name}"`);
    if (value === undefined || value === null) continue;
    checked[field.name] = oneOfTypes(field.types, field.name, value);
    checkConstraints(field, checked[field.name]);
  }
  return checked;
}

/**
 * The parameters of a call as the specification types them: text of forms turned into numbers,
 * booleans and objects, unknown fields dropped.
 * @throws ApiError 400 where a field is missing, ill-typed or of the wrong size.
 */
export function validated(method: string, raw: Values): Values {
  return checkFields(methodFields.get(method) ?? [], raw, true);
}
