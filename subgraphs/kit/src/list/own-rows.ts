import type { Viewer } from '../identity/viewer.js';
import type { Parameters } from './parameters.js';

/**
 * The viewer's own organisation as a condition of a list. Row-level security says the same, but beside its rule for staff
 * it cannot lead an index; said here, a partner's list reads only the partner's part of the table.
 */
export function ownRows({ viewer }: { viewer: Pick<Viewer, 'tenant'> }, column: string): (parameters: Parameters) => string[] {
  return (parameters) => (viewer.tenant === null ? [] : [`${column} = ${parameters.add(viewer.tenant)}::uuid`]);
}
