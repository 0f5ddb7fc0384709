import type { GraphQLFormattedError } from 'graphql';

import { toldCode } from './error-codes.js';

const messageBytesMax = 300;
/** One error can be in as many places as the document has fragments. */
const locationsMax = 2;

export const unplannedMessage = 'Something went wrong on our side.';

/** What the caller may read of an error: planned ones with code and field, of all others only that there was one and where. */
export function maskError({ message, locations, path, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError {
  const code = toldCode(extensions['code']);
  const where = { ...(locations && { locations: locations.slice(0, locationsMax) }), ...(path && { path }) };
  if (code === 'INTERNAL_SERVER_ERROR') return { message: unplannedMessage, ...(path && { path }), extensions: { code } };
  const field = typeof extensions['field'] === 'string' ? { field: extensions['field'] } : {};
  return { message: shortened(message), ...where, extensions: { code, ...field } };
}

/** graphql-js repeats the value it refuses, however long it is and whatever its signs take in JSON. */
function shortened(message: string): string {
  let bytes = 0;
  let kept = '';
  for (const sign of message) {
    bytes += Buffer.byteLength(JSON.stringify(sign)) - 2;
    if (bytes > messageBytesMax) return `${kept}…`;
    kept += sign;
  }
  return message;
}
