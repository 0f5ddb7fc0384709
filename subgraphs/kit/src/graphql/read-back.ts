import type { GraphQLResolveInfo } from 'graphql';

import type { RequestContext } from './context.js';
import { readByIds } from '../list/read-list.js';
import { Selection } from '../list/selection.js';
import type { Source } from '../list/source.js';

export interface Written {
  /** GraphQL name of the thing. */
  type: string;
  source: Source;
  id: string;
}

/** What a mutation wrote, read as any query would read it: only what was asked for, and as it is now. */
export async function readBack<Thing extends object>({ type, source, id }: Written, context: RequestContext, info: GraphQLResolveInfo): Promise<Thing> {
  // What earlier fields of the operation have read may have changed.
  context.loaders.clear();
  const [thing] = await readByIds(context.reads, { source, selection: Selection.of(info, type), ids: [id] });
  if (thing === undefined) throw new Error(`${type} ${id} was written and cannot be read.`);
  return Object.assign(thing, { __typename: type }) as unknown as Thing;
}

/** The type of a mutation's answer: things and problems both carry their name. */
export function nameOfAnswer(value: object): string {
  return (value as { __typename: string }).__typename;
}
