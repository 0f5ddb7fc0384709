import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { Viewer } from '@platform/kit/identity/viewer.js';

import { variablesOf } from '../operation-variables.js';
import type { RequestContext } from '../request-context.js';
import { type AccessRules, fieldsWithoutRule } from './access-rules.js';
import { askedRootFields } from './root-fields.js';

/**
 * Refuses an operation with a root field that the viewer's roles may not use, before any subgraph is asked. Each subgraph
 * holds its own fields and references against the same table once more. A field without a rule keeps the gateway from starting.
 */
export function enforceAccess(rules: AccessRules): ApolloServerPlugin<RequestContext> {
  return {
    serverWillStart: async ({ schema }) => {
      const unruled = fieldsWithoutRule(schema, rules);
      if (unruled.length > 0) throw new Error(`The access rules say nothing of ${unruled.join(', ')}.`);
    },
    requestDidStart: async () => ({
      // Not a rule of validation: those run once for each document, and not for each viewer.
      responseForOperation: async ({ schema, document, operation, request, contextValue: { viewer } }) => {
        const root = operation && schema.getRootType(operation.operation)?.name;
        if (operation === undefined || root === undefined) return null;
        for (const name of askedRootFields({ document, operation, variables: variablesOf(operation, request.variables) })) {
          const field = `${root}.${name}`;
          if (!mayUse(field, { rules, viewer })) return forbidden(field, name);
        }
        return null;
      },
    }),
  };
}

/** Whether one of the viewer's roles may use the root field, as `Query.organization`. */
export function mayUse(field: string, { rules, viewer }: { rules: AccessRules; viewer: Viewer }): boolean {
  return rules.get(field)?.some((role) => viewer.roles.includes(role)) === true;
}

/** The same words that the subgraph would have for it, and nothing of the rest. */
function forbidden(field: string, name: string): GraphQLResponse {
  const error = { message: `You may not use ${field}.`, path: [name], extensions: { code: 'FORBIDDEN' } };
  return { http: { status: 200, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: null, errors: [error] } } };
}
