import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';

import { askedRootFields } from '../access/root-fields.js';
import { knownCost } from '../limits/cost/known-cost.js';
import { type Variables, variablesOf } from '../operation-variables.js';
import type { CompiledOperation } from './compile-operation.js';

/** What need not be found out again of an operation that was asked before. */
export interface WarmOperation {
  compiled: CompiledOperation;
  name: string | null;
  kind: string;
  cost: (sent: Variables) => number;
  /** The root fields that are asked with these variables, as `Query.organization`. */
  rootFields: (sent: Variables) => readonly string[];
}

export function warmOperation(compiled: CompiledOperation): WarmOperation {
  const { schema, document, operation } = compiled;
  return {
    compiled,
    name: operation.name?.value ?? null,
    kind: operation.operation,
    cost: knownCost({ schema, document, operation }),
    rootFields: rootFieldsOf(schema.getRootType(operation.operation)!.name, { document, operation }),
  };
}

function rootFieldsOf(root: string, { document, operation }: { document: DocumentNode; operation: OperationDefinitionNode }): (sent: Variables) => readonly string[] {
  const ask = (sent: Variables): string[] => [...askedRootFields({ document, operation, variables: variablesOf(operation, sent) })].map((name) => `${root}.${name}`);
  const fields = operation.selectionSet.selections.every(({ kind, directives = [] }) => kind === Kind.FIELD && directives.length === 0) ? ask({}) : null;
  return fields === null ? ask : () => fields;
}
