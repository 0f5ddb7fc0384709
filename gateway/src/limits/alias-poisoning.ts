import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, getNamedType, GraphQLError, type GraphQLSchema, isInterfaceType, isObjectType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

import type { GatewayContext } from '../gateway-context.js';

/**
 * Refuses an alias that is the name of another field of the same type. The gateway fetches keys and required fields beside
 * what the client asked for, under their own names: an alias of that name would send the subgraph a value of the client's choosing.
 */
export function assertNoPoisonedAlias(schema: GraphQLSchema, document: DocumentNode): void {
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ alias, name }) => {
        if (alias === undefined || alias.value === name.value) return;
        const parent = types.getParentType();
        const type = parent && getNamedType(parent);
        const clashes = (isObjectType(type) || isInterfaceType(type)) && alias.value in type.getFields();
        const isReserved = alias.value === '__typename' || alias.value.startsWith('_');
        if (!clashes && !isReserved) return;
        throw new GraphQLError(`The alias ${alias.value} is the name of a field; choose another.`, {
          nodes: [alias],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
        });
      },
    }),
  );
}

const checked = new WeakSet<DocumentNode>();

export const refusePoisonedAliases: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, schema }) => {
      if (checked.has(document)) return;
      assertNoPoisonedAlias(schema, document);
      checked.add(document);
    },
  }),
};
