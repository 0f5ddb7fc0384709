import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode, visit } from 'graphql';

import type { GatewayContext } from '../gateway-context.js';
import { refusePoisonedAliases } from './alias-poisoning.js';

/** The largest document that is planned and executed. */
export const documentLimits = { tokens: 1_000, depth: 12, aliases: 15, directives: 20, rootFields: 10 } as const;

export class LimitExceeded extends GraphQLError {
  constructor(limit: string, max: number) {
    super(`The operation asks for too much: at most ${max} ${limit}.`, { extensions: { code: 'LIMIT_EXCEEDED', limit, http: { status: 400 } } });
  }
}

/** Refuses a document beyond the limits, before it is planned: planning is where a hostile document would cost most. */
export function assertWithinLimits(document: DocumentNode): void {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => void (aliases += alias === undefined ? 0 : 1),
    Directive: () => void (directives += 1),
  });
  if (aliases > documentLimits.aliases) throw new LimitExceeded('aliases', documentLimits.aliases);
  if (directives > documentLimits.directives) throw new LimitExceeded('directives', documentLimits.directives);
  const fragments = new Map(document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    if (isIntrospection(node.selectionSet)) continue;
    const shape = new Shape(fragments);
    if (shape.rootFields(node.selectionSet) > documentLimits.rootFields) throw new LimitExceeded('root fields', documentLimits.rootFields);
    if (shape.depth(node.selectionSet) > documentLimits.depth) throw new LimitExceeded('levels of fields', documentLimits.depth);
  }
}

function isIntrospection({ selections }: SelectionSetNode): boolean {
  return selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'));
}

/** Measures selections through their fragments; each fragment is measured once, so nested spreads cost no more than the document. */
class Shape {
  private readonly depths = new Map<string, number>();
  private readonly widths = new Map<string, number>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  depth({ selections }: SelectionSetNode): number {
    return Math.max(
      0,
      ...selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return selection.selectionSet === undefined ? 1 : 1 + this.depth(selection.selectionSet);
        return selection.kind === Kind.INLINE_FRAGMENT ? this.depth(selection.selectionSet) : this.fragmentDepth(selection.name.value);
      }),
    );
  }

  rootFields({ selections }: SelectionSetNode): number {
    return selections.reduce((count, selection) => {
      if (selection.kind === Kind.FIELD) return count + 1;
      return count + (selection.kind === Kind.INLINE_FRAGMENT ? this.rootFields(selection.selectionSet) : this.fragmentWidth(selection.name.value));
    }, 0);
  }

  private fragmentWidth(name: string): number {
    const known = this.widths.get(name);
    if (known !== undefined) return known;
    this.widths.set(name, documentLimits.rootFields + 1);
    const fragment = this.fragments.get(name);
    const width = fragment === undefined ? 0 : this.rootFields(fragment.selectionSet);
    this.widths.set(name, width);
    return width;
  }

  private fragmentDepth(name: string): number {
    const known = this.depths.get(name);
    if (known !== undefined) return known;
    // A cycle would have been refused by validation; this ends it all the same.
    this.depths.set(name, documentLimits.depth + 1);
    const fragment = this.fragments.get(name);
    const depth = fragment === undefined ? 0 : this.depth(fragment.selectionSet);
    this.depths.set(name, depth);
    return depth;
  }
}

const checked = new WeakSet<DocumentNode>();

const withinLimits: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document }) => {
      if (checked.has(document)) return;
      assertWithinLimits(document);
      checked.add(document);
    },
  }),
};

export const limitPlugins: ApolloServerPlugin<GatewayContext>[] = [withinLimits, refusePoisonedAliases];
