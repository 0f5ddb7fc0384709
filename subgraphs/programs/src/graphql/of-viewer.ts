import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { Parameters } from '@platform/kit/list/parameters.js';

/**
 * Holds a partner's list to its own organisation, whose id is `column`. Row-level security already does: but beside its
 * rule for staff it cannot lead an index.
 */
export function ofViewer({ viewer }: Pick<RequestContext, 'viewer'>, column: string): (parameters: Parameters) => string[] {
  return (parameters) => (viewer.tenant === null ? [] : [`${column} = ${parameters.add(viewer.tenant)}::uuid`]);
}
