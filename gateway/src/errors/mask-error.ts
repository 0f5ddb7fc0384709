import type { GraphQLFormattedError } from 'graphql';

import { toldCode } from './error-codes.js';

const messageCharactersMax = 300;

export const unplannedMessage = 'Something went wrong on our side.';

/** What the caller may read of an error: planned ones with code and field, of all others only that there was one and where. */
export function maskError({ message, locations, path, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError {
  const code = toldCode(extensions['code']);
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (code === 'INTERNAL_SERVER_ERROR') return { message: unplannedMessage, ...(path && { path }), extensions: { code } };
  const field = typeof extensions['field'] === 'string' ? { field: extensions['field'] } : {};
  return { message: shortened(message), ...where, extensions: { code, ...field } };
}

/** graphql-js repeats the value it refuses, however long it is. */
function shortened(message: string): string {
  return message.length <= messageCharactersMax ? message : `${message.slice(0, messageCharactersMax)}…`;
}
