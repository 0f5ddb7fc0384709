import { GraphQLScalarType, Kind } from 'graphql';

import { badUserInput } from '@platform/kit/graphql/errors.js';

const lengthMax = 60;

function read(value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= lengthMax) return value;
  throw badUserInput('TradeWord', `${JSON.stringify(value)?.slice(0, lengthMax)} is not a word of 1 to ${lengthMax} characters`);
}

/** A word of an open list. A caller cannot see from its name that it is no enum, so it may be written as one. */
export const TradeWordScalar = new GraphQLScalarType<string, string>({
  name: 'TradeWord',
  description: 'A word of the trade from an open list, as IPHONE, MAC or IDS; in a document it may stand bare or in quotes. A word the terms do not name is judged by them, not refused.',
  serialize: (value) => String(value),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING || node.kind === Kind.ENUM ? node.value : null),
});
