import { badUserInput } from '@platform/kit/graphql/errors.js';
import { containing } from '@platform/kit/list/text-search.js';

export interface TextBounds {
  /** Path of the argument, as `input.name`. */
  field: string;
  max: number;
}

/** A text without blanks at its ends, 1 to `max` characters long; anything else is refused by the name of its field. */
export function requireText(text: string, { field, max }: TextBounds): string {
  const trimmed = text.trim();
  if (trimmed.length < 1 || trimmed.length > max) throw badUserInput(field, `is not 1 to ${max} characters long`);
  if (trimmed.includes('\u0000')) throw badUserInput(field, 'contains a null character');
  return trimmed;
}

/** SQL's pattern for whatever contains the text; null for a blank or absent one. */
export function searchPattern(text: string | null | undefined, field: string): string | null {
  const wanted = textOrNull(text, { field, max: 200 });
  return wanted === null ? null : containing(wanted);
}

/** As `requireText`; blank and absent texts are null. */
export function textOrNull(text: string | null | undefined, bounds: TextBounds): string | null {
  return text == null || text.trim() === '' ? null : requireText(text, bounds);
}
