import { badUserInput } from '@platform/kit/graphql/errors.js';

// Control characters have no place in a name or number, and PostgreSQL does not store the first of them.
const controlCharacter = /[\u0000-\u001f\u007f]/;

/** An optional line of text: trimmed, null when nothing is left of it, refused by the name of its field when it is too long. */
export function optionalText(field: string, value: string | null | undefined, charactersMax: number): string | null {
  const text = value?.trim() ?? '';
  if (text.length > charactersMax) throw badUserInput(field, `is longer than ${charactersMax} characters`);
  if (controlCharacter.test(text)) throw badUserInput(field, 'holds a line break or a control character');
  return text === '' ? null : text;
}

export function requiredText(field: string, value: string, charactersMax: number): string {
  const text = optionalText(field, value, charactersMax);
  if (text === null) throw badUserInput(field, 'is empty');
  return text;
}
