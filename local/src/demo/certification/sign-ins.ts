import { demonstrationUsers, type DemonstrationUser } from '../../issuer/demonstration-users.js';
import type { DemoTechnician } from '../partners.js';

/** Who signs in as the demonstration's technician is the first technician of its partner. */
export function signInOf(organizationId: string, number: number): DemonstrationUser | undefined {
  return number === 0 ? demonstrationUsers.find(({ tenant, roles }) => tenant === organizationId && roles.includes('TECHNICIAN')) : undefined;
}

export function personalName(organizationId: string, { person, number }: { person: DemoTechnician; number: number }): string {
  return signInOf(organizationId, number)?.name ?? person.displayName;
}
