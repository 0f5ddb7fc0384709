import { type GraphQLCompositeType, GraphQLError, type GraphQLOutputType, type GraphQLSchema, isCompositeType, isLeafType, isListType, isNonNullType, isObjectType, type SelectionSetNode } from 'graphql';

import { unplannedMessage } from '../errors/mask-error.js';
import { collectFields, type Document } from './collect-fields.js';
import { leafTest } from './complete-leaf.js';
import { type Fetched, isFetched } from './fetched.js';
import type { TypeTest } from './possible-types.js';

/** What is wrong with the data, and where the answer is being made. */
export interface Shaping {
  path: (string | number)[];
  errors: GraphQLError[];
}

/** Makes the value of the answer from what was fetched: `nothing` when it is null where none can be. */
type Complete = (value: unknown, shaping: Shaping) => unknown;

/** Stands for a null that its parent has to become, too. */
export const nothing = Symbol('nothing');

export interface ShapeOptions {
  /** As callers see it. */
  schema: GraphQLSchema;
  /** By the types that callers see. */
  isOf: TypeTest;
  document: Document;
}

interface ShapedField {
  key: string;
  complete: Complete;
}

/** Compiles how an object of the type is told: of all that was fetched what was asked for, in the order it was asked for, each null checked once. */
export function compileObject(type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[], options: ShapeOptions): Complete {
  const fieldsOf = new Map<string, readonly ShapedField[]>();
  return (value, shaping) => {
    if (!isFetched(value)) return wrong(shaping, `an object of ${type.name} was expected`);
    const typename = value['__typename'] === undefined ? type.name : String(value['__typename']);
    let fields = fieldsOf.get(typename);
    if (fields === undefined) {
      const actual = options.schema.getType(typename);
      if (!isCompositeType(actual)) return wrong(shaping, `${type.name} is of a type that callers do not know`);
      fields = compileFields(actual, selectionSets, options);
      fieldsOf.set(typename, fields);
    }
    return completeFields(fields, value, shaping);
  };
}

function completeFields(fields: readonly ShapedField[], value: Fetched, shaping: Shaping): Fetched | null {
  const told: Fetched = {};
  for (const { key, complete } of fields) {
    shaping.path.push(key);
    const completed = complete(value[key], shaping);
    shaping.path.pop();
    if (completed === nothing) return null;
    told[key] = completed;
  }
  return told;
}

function compileFields(type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[], options: ShapeOptions): ShapedField[] {
  const fields = collectFields(selectionSets, options.document, (condition) => options.isOf(type.name, condition));
  return [...fields].map(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    // The name is the supergraph's, whatever a subgraph calls its root; an object whose own type is not known cannot be told.
    if (name === '__typename') return { key, complete: () => (isObjectType(type) ? type.name : nothing) };
    const definition = 'getFields' in type ? type.getFields()[name] : undefined;
    if (definition === undefined) throw new Error(`${type.name}.${name} is not in the schema.`);
    const below = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    return { key, complete: compileValue(definition.type, below, options) };
  });
}

function compileValue(type: GraphQLOutputType, below: readonly SelectionSetNode[], options: ShapeOptions): Complete {
  if (isNonNullType(type)) {
    const complete = compileValue(type.ofType, below, options);
    return (value, shaping) => {
      const before = shaping.errors.length;
      const completed = complete(value, shaping);
      if (completed !== null && completed !== nothing) return completed;
      if (shaping.errors.length === before) wrong(shaping, 'it cannot be null');
      return nothing;
    };
  }
  const complete = isListType(type) ? compileList(compileValue(type.ofType, below, options)) : isLeafType(type) ? compileLeaf(leafTest(type)) : compileObject(type, below, options);
  return (value, shaping) => (value == null ? null : complete(value, shaping));
}

function compileList(complete: Complete): Complete {
  return (values, shaping) => {
    if (!Array.isArray(values)) return wrong(shaping, 'a list was expected');
    let isWhole = true;
    const told = values.map((value: unknown, index) => {
      shaping.path.push(index);
      const completed = complete(value, shaping);
      shaping.path.pop();
      if (completed === nothing) isWhole = false;
      return completed;
    });
    return isWhole ? told : null;
  };
}

function compileLeaf(isValid: (value: unknown) => boolean): Complete {
  return (value, shaping) => (isValid(value) ? value : wrong(shaping, 'a value of another type was sent'));
}

function wrong({ path, errors }: Shaping, cause: string): null {
  errors.push(new GraphQLError(unplannedMessage, { path: [...path], originalError: new Error(`${path.join('.')}: ${cause}`), extensions: { code: 'INTERNAL_SERVER_ERROR' } }));
  return null;
}
