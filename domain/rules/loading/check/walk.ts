export type Path = readonly (string | number)[];

/** Visits every list in a value with its path, outermost first. */
export function eachList(
  value: unknown,
  visit: (list: readonly unknown[], path: Path) => void,
  path: Path = [],
): void {
  if (Array.isArray(value)) {
    visit(value, path);
    for (const [index, item] of value.entries()) eachList(item, visit, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) eachList(inner, visit, [...path, key]);
  }
}

/** The field of an object, or undefined of anything else. */
export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
