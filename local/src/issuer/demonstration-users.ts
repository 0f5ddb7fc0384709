import type { Role } from '@platform/kit/identity/viewer.js';

import type { ServiceClientId } from '../folder/secrets.js';

/** The partner that the demonstration's partner users belong to; the demonstration data hold it under this id. */
export const demonstrationPartner = {
  id: '01984f3a-6c1e-7d52-9a40-5be1c07d2f11',
  name: 'Fjordlys Service AS',
} as const;

/** An organisation that replaces its own devices under iOS Direct Service; the demonstration data hold it under this id. */
export const demonstrationParticipant = {
  id: '01984f3a-6c1e-7d52-9a40-5be1c07d2f12',
  name: 'Eksempelvik kommune',
} as const;

const organizations: readonly { id: string; name: string }[] = [demonstrationPartner, demonstrationParticipant];

export interface DemonstrationUser {
  /** Its name on the command line and in the tokens. */
  sub: string;
  name: string;
  email: string;
  roles: readonly Role[];
  /** The partner it belongs to; the manufacturer's own staff belong to none. */
  tenant: string | null;
}

export const demonstrationUsers: readonly DemonstrationUser[] = [
  { sub: 'program-manager', name: 'Ingrid Solvang', email: 'ingrid.solvang@programmes.example.com', roles: ['PROGRAM_MANAGER'], tenant: null },
  { sub: 'second-program-manager', name: 'Jonas Ekdal', email: 'jonas.ekdal@programmes.example.com', roles: ['PROGRAM_MANAGER'], tenant: null },
  { sub: 'auditor', name: 'Katrin Ahlers', email: 'katrin.ahlers@programmes.example.com', roles: ['AUDITOR'], tenant: null },
  { sub: 'partner-admin', name: 'Marit Fjellheim', email: 'marit@fjordlys.example.org', roles: ['PARTNER_ADMIN'], tenant: demonstrationPartner.id },
  { sub: 'technician', name: 'Elias Storbakk', email: 'elias@fjordlys.example.org', roles: ['TECHNICIAN'], tenant: demonstrationPartner.id },
  { sub: 'ids-participant', name: 'Siri Nordhaug', email: 'siri@eksempelvik.example.org', roles: ['PARTNER_ADMIN'], tenant: demonstrationParticipant.id },
  { sub: 'reporting', name: 'Annika Weidner', email: 'annika.weidner@programmes.example.com', roles: ['REPORTING'], tenant: null },
];

export function demonstrationUser(sub: string): DemonstrationUser | undefined {
  return demonstrationUsers.find((user) => user.sub === sub);
}

/** What the organisation of a demonstration user is called; nothing of the manufacturer’s own staff. */
export function organizationNameOf({ tenant }: Pick<DemonstrationUser, 'tenant'>): string | undefined {
  return organizations.find(({ id }) => id === tenant)?.name;
}

/** A system that signs in with a secret of its own instead of a person. */
export interface DemonstrationService {
  name: string;
  roles: readonly Role[];
  tenant: string | null;
}

export const demonstrationServices: Readonly<Record<ServiceClientId, DemonstrationService>> = {
  'partner-system': { name: `${demonstrationPartner.name}: repair system`, roles: ['PARTNER_ADMIN'], tenant: demonstrationPartner.id },
  'reporting-system': { name: 'Reporting warehouse', roles: ['REPORTING'], tenant: null },
};
