import { type GraphQLAbstractType, type GraphQLObjectType, type GraphQLResolveInfo, isObjectType, type SelectionSetNode } from 'graphql';

import { isPromise, type PlaceOf, type Put, type ReadField } from './completion.js';
import type { Part } from './run.js';

export function completeObject(fields: readonly ReadField[], nullable: boolean): Put {
  return (value, parent, key) => {
    const content = {};
    parent.content[key] = content;
    const part: Part = { run: parent.run, content, parent, key, nullable, isGone: false };
    for (const read of fields) read(value, part);
  };
}

/** A union or interface: each value says of which type it is, whose fields are compiled when the first comes. */
export function completeAbstract(type: GraphQLAbstractType, sets: readonly SelectionSetNode[], { compiler, name, nodes, nullable, fail }: PlaceOf): Put {
  const { schema } = compiler.scope;
  const byType = new Map<GraphQLObjectType, Put>();
  const completeAs = (named: unknown): Put => {
    const own = typeof named === 'string' ? schema.getType(named) : undefined;
    if (!isObjectType(own) || !schema.isSubType(type, own)) throw new Error(`${name} is a ${type.name} of no type that could be one: ${String(named)}.`);
    const known = byType.get(own) ?? completeObject(compiler.compile(own, sets), nullable);
    byType.set(own, known);
    return known;
  };
  const typeOf = type.resolveType ?? ((value: unknown) => (value as { __typename?: string }).__typename);
  return (value, part, key) => {
    const { context, common } = part.run.settings;
    const complete = (named: unknown): void => {
      try {
        completeAs(named)(value, part, key);
      } catch (error) {
        fail(error, part, key);
      }
    };
    try {
      const named: unknown = typeOf(value, context, { ...common, fieldNodes: nodes } as unknown as GraphQLResolveInfo, type);
      if (!isPromise(named)) return complete(named);
      part.content[key] = null;
      part.run.wait(named, complete, (error) => fail(error, part, key));
    } catch (error) {
      fail(error, part, key);
    }
  };
}
