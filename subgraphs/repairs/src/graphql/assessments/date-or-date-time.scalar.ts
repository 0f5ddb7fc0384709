import { GraphQLScalarType, Kind } from 'graphql';

import { badUserInput } from '@platform/kit/graphql/errors.js';
import { DateTimeScalar } from '@platform/kit/graphql/scalars.js';
import { isLocalDate, type LocalDate } from '@platform/kit/pure/local-date.js';

function read(value: unknown): LocalDate | Date {
  if (typeof value === 'string' && isLocalDate(value)) return value;
  try {
    if (typeof value === 'string') return DateTimeScalar.parseValue(value);
  } catch {
    // Said below, in the words of this scalar.
  }
  throw badUserInput('DateOrDateTime', `${JSON.stringify(value)?.slice(0, 60)} is neither a date, as 2026-03-31, nor an instant with its zone, as 2026-03-31T10:00:00Z`);
}

/** A day, or an instant that lies in one. */
export const DateOrDateTimeScalar = new GraphQLScalarType<LocalDate | Date, string>({
  name: 'DateOrDateTime',
  description: 'A calendar date, as 2026-03-31, or an RFC 3339 instant with its zone, as 2026-03-31T10:00:00Z.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
});
