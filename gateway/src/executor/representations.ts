import type { QueryPlanSelectionNode } from '@apollo/query-planner';

import { type Fetched, isFetched, mergeInto } from './fetched.js';
import type { TypeTest } from './possible-types.js';

/** What a subgraph is told of an entity so that it finds it; null when that is not known. */
export type Represent = (entity: Fetched) => Fetched | null;

type Step = (entity: Fetched, into: Fetched) => boolean;

/** Compiles what a fetch requires of each entity. A field that is missing could not be fetched: its error is told already, and the entity is left out. */
export function compileRepresentation(requires: readonly QueryPlanSelectionNode[], isOf: TypeTest): Represent {
  const steps = requires.map((selection) => step(selection, isOf));
  return (entity) => {
    const found: Fetched = {};
    for (const take of steps) if (!take(entity, found)) return null;
    return found;
  };
}

function step(selection: QueryPlanSelectionNode, isOf: TypeTest): Step {
  if (selection.kind === 'Field') {
    const key = selection.alias ?? selection.name;
    const below = selection.selections === undefined ? null : compileRepresentation(selection.selections, isOf);
    const taken = below === null ? (value: unknown) => value : (value: unknown): unknown => (Array.isArray(value) ? value.map((one) => (isFetched(one) ? below(one) : null)) : isFetched(value) ? below(value) : null);
    return (entity, into) => {
      const value = entity[key];
      if (value === undefined) return false;
      into[key] = taken(value);
      return true;
    };
  }
  const { typeCondition } = selection;
  const below = compileRepresentation(selection.selections, isOf);
  return (entity, into) => {
    const typename = entity['__typename'];
    if (typeCondition === undefined || typeof typename !== 'string' || !isOf(typename, typeCondition)) return true;
    const found = below(entity);
    if (found !== null) mergeInto(into, found);
    return true;
  };
}
