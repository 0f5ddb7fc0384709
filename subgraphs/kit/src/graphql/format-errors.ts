import type { GraphQLError, GraphQLFormattedError } from 'graphql';

import type { ErrorMask } from './mask-error.js';

/** Errors of an execution as the engine tells them: each with a code, masked where nobody planned it. */
export function formatErrors(errors: readonly GraphQLError[], mask: ErrorMask): GraphQLFormattedError[] {
  return errors.map((error) => mask({ ...error.toJSON(), extensions: { ...error.extensions, code: error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR' } }, error));
}
