import type { FieldNode, GraphQLObjectType, SelectionSetNode } from 'graphql';

import type { DocumentScope } from './collect-fields.js';
import type { Key, Part } from './run.js';

/** Reads one field of a thing into the part of the answer that stands for it. */
export type ReadField = (source: unknown, part: Part) => void;

/** Makes of selections what reads everything asked of a thing of a type. */
export interface SelectionCompiler {
  scope: DocumentScope;
  compile(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ReadField[];
}

/** Puts something under a key of a part of the answer. */
export type Put = (value: unknown, part: Part, key: Key) => void;

/** The field whose values are completed. */
export interface CompiledField {
  compiler: SelectionCompiler;
  nodes: readonly FieldNode[];
  /** As `Repair.status`. */
  name: string;
}

/** How the values of one type of a field come into the answer. */
export interface Completion {
  /** What a resolver answered, whenever it comes. */
  put: Put;
  /** What it failed with. */
  fail: Put;
}

/** What every kind of value needs to know of its place. */
export interface PlaceOf extends CompiledField {
  nullable: boolean;
  fail: Put;
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}
