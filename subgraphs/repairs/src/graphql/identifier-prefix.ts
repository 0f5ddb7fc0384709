import { badUserInput } from '@platform/kit/graphql/errors.js';

const form = /^[A-Z0-9]{3,18}$/;

/** What identifiers that begin with `search` lie between, ends included; it must narrow the list down to be answered. */
export function identifierPrefix(field: string, search: string): { from: string; to: string } {
  const prefix = search.trim().toUpperCase();
  if (!form.test(prefix)) throw badUserInput(field, 'is not the beginning of an identifier: 3 to 18 letters and digits');
  // The tilde comes behind every character of an identifier. A range, unlike LIKE, may use an index under row-level security.
  return { from: prefix, to: `${prefix}~` };
}
