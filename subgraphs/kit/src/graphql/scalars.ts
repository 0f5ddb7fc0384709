import { GraphQLScalarType, Kind } from 'graphql';
import { DateTimeResolver } from 'graphql-scalars';
import type { BuildSchemaOptions } from 'type-graphql';

import { isLocalDate } from '../pure/local-date.js';
import { badUserInput } from './errors.js';

interface TextScalar {
  name: string;
  description: string;
  /** The canonical text, or null when the text is not one of these. */
  read: (text: string) => string | null;
}

/** A scalar that travels as text and is refused with a sentence when it does not have its form. */
export function textScalar({ name, description, read }: TextScalar): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const text = typeof value === 'string' ? read(value) : null;
    if (text === null) throw badUserInput(name, `${JSON.stringify(value)?.slice(0, 60)} is not a ${name}. ${description}`);
    return text;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

/** A calendar date without a time, as `2026-03-31`. */
export const LocalDateScalar = textScalar({
  name: 'Date',
  description: 'A calendar date without time or zone, as 2026-03-31.',
  read: (text) => (isLocalDate(text) ? text : null),
});

/** A calendar quarter, as `2026-Q1`. */
export const QuarterScalar = textScalar({
  name: 'Quarter',
  description: 'A calendar quarter, as 2026-Q1.',
  read: (text) => (/^\d{4}-Q[1-4]$/.test(text) ? text : null),
});

function readInstant<Given>(given: Given, read: (given: Given) => Date): Date {
  try {
    return read(given);
  } catch (error) {
    throw badUserInput('DateTime', (error as Error).message);
  }
}

/** An instant with its zone, as `2026-03-31T10:00:00Z`; a wrong one is the fault of the argument, wherever it stands. */
export const DateTimeScalar = new GraphQLScalarType<Date, Date>({
  ...DateTimeResolver.toConfig(),
  parseValue: (value) => readInstant(value, DateTimeResolver.parseValue),
  parseLiteral: (node) => readInstant(node, DateTimeResolver.parseLiteral),
});

/** JavaScript's Date is an instant with zone. */
export const scalarsMap: NonNullable<BuildSchemaOptions['scalarsMap']> = [{ type: Date, scalar: DateTimeScalar }];
