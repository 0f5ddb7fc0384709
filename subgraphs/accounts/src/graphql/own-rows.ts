import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { Parameters } from '@platform/kit/list/parameters.js';

/**
 * The viewer's own organisation as a condition. Row-level security keeps to it already, but beside its rule for staff
 * that rule cannot lead an index; said here, a partner's list reads only the partner's part of the table.
 */
export function ownRows({ viewer }: Pick<RequestContext, 'viewer'>, column: string): (parameters: Parameters) => string[] {
  return (parameters) => (viewer.tenant === null ? [] : [`${column} = ${parameters.add(viewer.tenant)}`]);
}
