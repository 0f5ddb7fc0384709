import { type FieldNode, getNamedType, getNullableType, GraphQLID, type GraphQLArgument, isListType, valueFromASTUntyped } from 'graphql';

import type { Variables } from '../../operation-variables.js';

const pageArguments: readonly string[] = ['first', 'last'];

/** How many things a field asks for, by its own arguments: `first` or `last`, else the ids it names; null when it has no such argument. */
export function askedCount({ args }: { args: readonly GraphQLArgument[] }, node: FieldNode, variables: Variables): number | null {
  const page = args.find(({ name }) => pageArguments.includes(name));
  if (page) return wholeNumber(given(page, node, variables)) ?? wholeNumber(page.defaultValue);
  const ids = args.find(({ type }) => isListType(getNullableType(type)) && getNamedType(type) === GraphQLID);
  if (ids === undefined) return null;
  const named = given(ids, node, variables) ?? ids.defaultValue;
  return Array.isArray(named) ? named.length : 1;
}

function given({ name }: GraphQLArgument, node: FieldNode, variables: Variables): unknown {
  const argument = node.arguments?.find((candidate) => candidate.name.value === name);
  return argument && valueFromASTUntyped(argument.value, variables);
}

/** Anything else is refused where it is used. */
function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) ? Math.max(0, value) : null;
}
