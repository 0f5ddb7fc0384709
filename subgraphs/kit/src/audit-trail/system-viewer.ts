import type { Viewer } from '../identity/viewer.js';

const prefix = 'system:';

/** A subgraph acting by itself, as `system:repairs`: a sweep, a consumer, the end of an import. */
export function systemViewer(subgraph: string): Viewer {
  return { subject: `${prefix}${subgraph}`, name: subgraph, roles: [], tenant: null, scope: 'tenant' };
}

/** The issuer's subjects never begin so: a token of that kind would be refused its roles. */
export function isSystem({ subject, roles }: Pick<Viewer, 'subject' | 'roles'>): boolean {
  return roles.length === 0 && subject.startsWith(prefix);
}
