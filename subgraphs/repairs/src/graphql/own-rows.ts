import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { Parameters } from '@platform/kit/list/parameters.js';

/**
 * The viewer's own tenant as a condition. Row-level security says the same, but beside its rule for staff it cannot lead an
 * index; said here, a partner's list reads only the partner's part of it.
 */
export function ownRows({ viewer }: Pick<RequestContext, 'viewer'>, column: string): (parameters: Parameters) => string[] {
  return (parameters) => (viewer.tenant === null ? [] : [`${column} = ${parameters.add(viewer.tenant)}::uuid`]);
}
