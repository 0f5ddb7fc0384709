import { type Role, roles, type Viewer } from './viewer.js';

const staffRoles: ReadonlySet<Role> = new Set(['PROGRAM_MANAGER', 'AUDITOR', 'REPORTING']);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What an access token says of its bearer. */
export interface ViewerClaims {
  sub?: unknown;
  name?: unknown;
  roles?: unknown;
  tenant?: unknown;
}

/**
 * The viewer whom the claims describe, or null when they contradict themselves: staff belong to no tenant, everybody
 * else to exactly one, and nobody is both.
 */
export function viewerOfClaims(claims: ViewerClaims): Viewer | null {
  const { sub: subject, name = subject, roles: granted, tenant = null } = claims;
  if (typeof subject !== 'string' || subject === '' || typeof name !== 'string') return null;
  if (!Array.isArray(granted) || granted.length === 0 || !granted.every(isRole)) return null;
  const staff = granted.every((role) => staffRoles.has(role));
  if (staff) return tenant === null ? { subject, name, roles: granted, tenant: null, scope: 'program' } : null;
  if (granted.some((role) => staffRoles.has(role))) return null;
  if (typeof tenant !== 'string' || !uuid.test(tenant)) return null;
  return { subject, name, roles: granted, tenant, scope: 'tenant' };
}

function isRole(role: unknown): role is Role {
  return (roles as readonly unknown[]).includes(role);
}
