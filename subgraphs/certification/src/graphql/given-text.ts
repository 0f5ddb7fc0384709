import { badUserInput } from '@platform/kit/graphql/errors.js';

export interface TextBounds {
  /** Path of the argument, as `input.name`. */
  field: string;
  max: number;
}

/** A text without blanks at its ends, 1 to `max` characters long; anything else is refused by the name of its field. */
export function requireText(text: string, { field, max }: TextBounds): string {
  const trimmed = text.trim();
  if (trimmed.length < 1 || trimmed.length > max) throw badUserInput(field, `is not 1 to ${max} characters long`);
  return trimmed;
}
