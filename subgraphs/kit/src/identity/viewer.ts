/** The platform's roles: three of the manufacturer's staff, two of a partner. */
export const roles = ['PROGRAM_MANAGER', 'AUDITOR', 'REPORTING', 'PARTNER_ADMIN', 'TECHNICIAN'] as const;
export type Role = (typeof roles)[number];

const staffRoles: readonly Role[] = ['PROGRAM_MANAGER', 'AUDITOR', 'REPORTING'];

/** Who asks: a person or a system, as the issuer's token names it. */
export interface Viewer {
  subject: string;
  name: string;
  roles: readonly Role[];
  /** The organisation the viewer belongs to; null for the manufacturer's staff. */
  tenant: string | null;
  /** `program` reads across organisations; `tenant` sees its own alone. */
  scope: 'program' | 'tenant';
  /** The issuer's client that the token was given to, as `console`; absent where the token does not tell. */
  client?: string;
}

/** A token that nobody should trust; the reason is for the log, never for the caller. */
export class InvalidToken extends Error {
  override name = 'InvalidToken';
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the viewer out of a verified token's claims; roles and tenant must agree with each other. */
export function viewerOf(claims: Readonly<Record<string, unknown>>): Viewer {
  const { sub, name, tenant } = claims;
  // RFC 9068 has the first name; some issuers know only the second.
  const client = claims['client_id'] ?? claims['azp'];
  if (typeof sub !== 'string' || sub === '') throw new InvalidToken('no subject');
  const named = readRoles(claims['roles']);
  const isStaff = named.every((role) => staffRoles.includes(role));
  const isPartner = named.every((role) => !staffRoles.includes(role));
  if (!isStaff && !isPartner) throw new InvalidToken('roles of staff and of a partner together');
  if (isStaff && tenant != null) throw new InvalidToken('staff with a tenant');
  if (isPartner && (typeof tenant !== 'string' || !uuid.test(tenant))) throw new InvalidToken('a partner without a tenant');
  return {
    subject: sub,
    name: typeof name === 'string' ? name : sub,
    roles: named,
    tenant: isStaff ? null : (tenant as string),
    scope: isStaff ? 'program' : 'tenant',
    ...(typeof client === 'string' && { client }),
  };
}

function readRoles(value: unknown): Role[] {
  if (!Array.isArray(value) || value.length === 0) throw new InvalidToken('no roles');
  return value.map((role) => {
    if (!roles.includes(role as Role)) throw new InvalidToken('an unknown role');
    return role as Role;
  });
}
