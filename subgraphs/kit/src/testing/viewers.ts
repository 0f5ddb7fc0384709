import type { Role, Viewer } from '../identity/viewer.js';

/** A member of the manufacturer's staff. */
export function staffMember(role: Extract<Role, 'PROGRAM_MANAGER' | 'AUDITOR' | 'REPORTING'> = 'PROGRAM_MANAGER'): Viewer {
  return { subject: `staff-${role.toLowerCase()}`, name: 'A member of staff', roles: [role], tenant: null, scope: 'program' };
}

/** Somebody who works for the organisation. */
export function partnerMember(organizationId: string, role: Extract<Role, 'PARTNER_ADMIN' | 'TECHNICIAN'> = 'PARTNER_ADMIN'): Viewer {
  return { subject: `partner-${organizationId}`, name: 'A partner’s employee', roles: [role], tenant: organizationId, scope: 'tenant' };
}
