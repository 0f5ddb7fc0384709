import { badUserInput } from './errors.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: string): boolean {
  return uuid.test(value);
}

/** An id argument as the database knows it; a malformed one is refused by the name of its field. */
export function requireId(field: string, value: string): string {
  if (!isUuid(value)) throw badUserInput(field, 'is not an id of this platform');
  return value.toLowerCase();
}

/** At most 100 ids in one call, each well formed. */
export function requireIds(field: string, values: readonly string[]): string[] {
  if (values.length > 100) throw badUserInput(field, `asks for ${values.length} things at once; at most 100 are answered`);
  return values.map((value, index) => requireId(`${field}[${index}]`, value));
}
