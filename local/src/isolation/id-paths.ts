import { type GraphQLArgument, type GraphQLInputField, getNamedType, type GraphQLInputType, isInputObjectType } from 'graphql';

/** Where an id stands in a field's arguments: `['input', 'repairId']`. */
export type IdPath = readonly string[];

/** The name of a request, a place in a list, somebody of the manufacturer's staff, and words of the terms: no organisation keeps them. */
const notKept = new Set(['idempotencyKey', 'after', 'auditorId', 'criterion', 'criteria']);

/** Every place for an id among the arguments of a field, however deep. */
export function idPaths(args: readonly GraphQLArgument[]): IdPath[] {
  return args.flatMap((argument) => pathsIn(argument, [], new Set()));
}

function pathsIn({ name, type }: GraphQLArgument | GraphQLInputField, above: IdPath, within: ReadonlySet<string>): IdPath[] {
  const path = [...above, name];
  const named = getNamedType(type as GraphQLInputType);
  if (named.name === 'ID') return notKept.has(name) ? [] : [path];
  // Facts are given by the caller to be judged: an id in them is the caller's own word and looks up nothing.
  if (!isInputObjectType(named) || named.name.endsWith('Facts') || within.has(named.name)) return [];
  const deeper = new Set([...within, named.name]);
  return Object.values(named.getFields()).flatMap((field) => pathsIn(field, path, deeper));
}
