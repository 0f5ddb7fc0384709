import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

import type { GatewayContext } from './gateway-context.js';

interface ValueCompletion {
  message: string;
  path?: readonly (string | number)[];
}

/**
 * A null where the schema promises a value empties the field above it. The gateway tells this only in
 * `extensions.valueCompletion`, where nobody looks: it is an error like any other.
 */
export const reportEmptiedFields: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      const result = response.body.singleResult;
      const { valueCompletion, ...extensions } = (result.extensions ?? {}) as { valueCompletion?: ValueCompletion[] };
      if (valueCompletion === undefined) return;
      const { extensions: _replaced, ...rest } = result;
      const errors = valueCompletion.map(({ path }) =>
        new GraphQLError('A value that is always there is missing.', { ...(path === undefined ? {} : { path }), extensions: { code: 'INTERNAL_SERVER_ERROR' } }).toJSON(),
      );
      const known = result.errors ?? [];
      response.body.singleResult = { ...rest, errors: known.length > 0 ? known : errors, ...(Object.keys(extensions).length > 0 ? { extensions } : {}) };
    },
  }),
};
