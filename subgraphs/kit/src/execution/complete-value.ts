import { getNullableType, GraphQLError, type GraphQLLeafType, type GraphQLOutputType, isAbstractType, isLeafType, isListType, isNonNullType, type SelectionSetNode } from 'graphql';

import { completeAbstract, completeObject } from './complete-object.js';
import { type CompiledField, type Completion, isPromise, type PlaceOf, type Put } from './completion.js';
import type { Content, Part } from './run.js';

export function compileType(type: GraphQLOutputType, field: CompiledField): Completion {
  const nullable = !isNonNullType(type);
  const fail: Put = (error, part, key) => part.run.fail(error, field.nodes, { part, key, nullable });
  const complete = completeType(type, { ...field, nullable, fail });
  const put: Put = (value, part, key) => {
    if (value == null) {
      if (nullable) part.content[key] = null;
      else fail(new Error(`Cannot return null for non-nullable field ${field.name}.`), part, key);
    } else if (isPromise(value)) {
      // Keeps its place among the others.
      part.content[key] = null;
      part.run.wait(value, (kept) => put(kept, part, key), (error) => fail(error, part, key));
    } else if (value instanceof Error) {
      fail(value, part, key);
    } else {
      complete(value, part, key);
    }
  };
  return { put, fail };
}

function completeType(given: GraphQLOutputType, place: PlaceOf): Put {
  const type = getNullableType(given);
  if (isListType(type)) return completeList(compileType(type.ofType, place).put, place);
  if (isLeafType(type)) return completeLeaf(type, place.fail);
  const sets = place.nodes.flatMap(({ selectionSet }): SelectionSetNode[] => (selectionSet === undefined ? [] : [selectionSet]));
  if (isAbstractType(type)) return completeAbstract(type, sets, place);
  return completeObject(place.compiler.compile(type, sets), place.nullable);
}

function completeLeaf(type: GraphQLLeafType, fail: Put): Put {
  return (value, part, key) => {
    try {
      const written: unknown = type.serialize(value);
      if (written == null) throw new Error(`${type.name} wrote nothing for a value.`);
      part.content[key] = written;
    } catch (error) {
      fail(error, part, key);
    }
  };
}

function completeList(putItem: Put, { nullable, fail, name }: PlaceOf): Put {
  return (value, parent, key) => {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) {
      return fail(new GraphQLError(`Expected Iterable, but did not find one for field "${name}".`), parent, key);
    }
    const list: unknown[] = [];
    parent.content[key] = list;
    const part: Part = { run: parent.run, content: list as unknown as Content, parent, key, nullable, isGone: false };
    let index = 0;
    for (const item of value as Iterable<unknown>) putItem(item, part, index++);
  };
}
