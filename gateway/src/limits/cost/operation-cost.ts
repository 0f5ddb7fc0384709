import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import { type Variables, variablesOf } from '../../operation-variables.js';
import { askedCount } from './asked-count.js';

export interface CostedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Variables;
  /** Is told which variables the cost depends on: whatever their values are, they are the same. */
  noteRead?: (name: string) => void;
}

/** Points of a change, beside those of its answer. */
const mutationPoints = 10;
/** How long a list is taken for when neither it nor the connection around it says. */
const unsaidListLength = 10;

/**
 * What an operation may cost at most, in points: one for every object that it can be answered with, times the lengths
 * of the lists around it, one for a plain value at the root, ten more for each change. Alternatives of a union and parts
 * behind a condition all count. Takes time proportional to the document's text, whatever its fragments multiply to.
 */
export function operationCost({ schema, document, operation, variables, noteRead }: CostedOperation): number {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
  const values = noteRead ? noting(variablesOf(operation, variables), noteRead) : variablesOf(operation, variables);
  const known = new Map<string, number>();
  const root = schema.getRootType(operation.operation);
  const cost = root ? costOf(operation.selectionSet, root, null) : 0;
  return Math.min(Math.max(1, cost), Number.MAX_SAFE_INTEGER);

  /** `pageLength` is what a field further out asks of the next list. */
  function costOf({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined, pageLength: number | null): number {
    let sum = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) sum += fieldCost(selection, parent, pageLength);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) sum += fragmentCost(fragments.get(selection.name.value), pageLength);
      else sum += costOf(selection.selectionSet, selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent, pageLength);
    }
    return sum;
  }

  function fragmentCost(fragment: FragmentDefinitionNode | undefined, pageLength: number | null): number {
    if (fragment === undefined) return 0;
    const key = `${fragment.name.value} ${pageLength}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    // Stands while the fragment is being counted, so that a fragment within itself (refused elsewhere) ends here.
    known.set(key, 0);
    const counted = costOf(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), pageLength);
    known.set(key, counted);
    return counted;
  }

  function fieldCost(node: FieldNode, parent: GraphQLNamedType | undefined, pageLength: number | null): number {
    const field = parent && 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined || !('args' in field)) return 0;
    const base = parent === schema.getMutationType() ? mutationPoints : 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return parent === root ? base + 1 : 0;
    const asked = askedCount(field, node, values) ?? pageLength;
    const isList = isListType(getNullableType(field.type));
    const each = 1 + (node.selectionSet ? costOf(node.selectionSet, type, isList ? null : asked) : 0);
    return base + (isList ? each * (asked ?? unsaidListLength) : each);
  }
}

function noting(variables: Variables, noteRead: (name: string) => void): Variables {
  return new Proxy(variables, {
    get: (values, name) => {
      noteRead(String(name));
      return Reflect.get(values, name) as unknown;
    },
  });
}
