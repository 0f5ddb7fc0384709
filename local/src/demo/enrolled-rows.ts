import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

import type { Cell } from './copy-rows.js';
import type { TableRows } from './table-rows.js';
import type { DemoTechnician } from './partners.js';

/** An organisation that serves its own devices from one place. */
export interface OwnServing {
  id: string;
  displayName: string;
  country: string;
  region: string;
  timeZone: string;
  organizationNumber: string;
  place: { id: string; shipTo: string; street: string; postalCode: string; city: string; phone: string };
  technicians: readonly DemoTechnician[];
}

export interface Enrolled {
  program: 'IDS' | 'SSA';
  enrollmentId: string;
  account: {
    id: string;
    soldTo: string;
    type: 'LIMITED_BILLING_SERVICE_ACCOUNT' | 'SELF_SERVICING_ACCOUNT';
    createdOn: LocalDate;
    /** Null where its agreement was not recorded; else its number, signed by the first technician on the day the account was created. */
    agreementId: string | null;
  };
}

const accountColumns = ['tenant_id', 'id', 'sold_to', 'type', 'status', 'standing', 'created_on', 'agreement_id', 'agreement_version', 'agreement_signatory', 'agreement_signed_on', 'version'];
const locationColumns = ['tenant_id', 'id', 'ship_to', 'name', 'street', 'postal_code', 'city', 'country', 'region', 'time_zone', 'address_kind', 'phone', 'created_at', 'version'];

/** An enrolled organisation, its place and its account, as rows of the subgraphs that know them. */
export function enrolledRows({ id, displayName, country, region, timeZone, organizationNumber, place, technicians }: OwnServing, { program, enrollmentId, account }: Enrolled): TableRows[] {
  const { soldTo, type, createdOn, agreementId } = account;
  const registeredAt = new Date(`${addDays(createdOn, -30)}T09:00:00Z`);
  const name = `${displayName.split(' ')[0]} ${place.city}`;
  const agreement: Cell[] = agreementId === null ? [null, null, null, null] : [agreementId, '2.1', technicians[0]!.displayName, createdOn];
  return [
    { table: { name: 'programs.organization', columns: ['tenant_id', 'display_name', 'legal_name', 'country', 'region', 'organization_number', 'created_at', 'version'] }, rows: [[id, displayName, displayName, country, region, organizationNumber, registeredAt, 1]] },
    { table: { name: 'programs.service_location', columns: locationColumns }, rows: [[id, place.id, place.shipTo, name, place.street, place.postalCode, place.city, country, region, timeZone, 'COMMERCIAL', place.phone, registeredAt, 1]] },
    { table: { name: 'programs.enrollment', columns: ['tenant_id', 'id', 'program', 'status', 'approved_on', 'region', 'created_at', 'version'] }, rows: [[id, enrollmentId, program, 'APPROVED', createdOn, region, registeredAt, 1]] },
    { table: { name: 'accounts.known_organization', columns: ['tenant_id', 'region', 'registered_at'] }, rows: [[id, region, registeredAt]] },
    { table: { name: 'accounts.service_account', columns: accountColumns }, rows: [[id, account.id, soldTo, type, 'ACTIVE', 'GOOD', createdOn, ...agreement, 1]] },
    { table: { name: 'repairs.known_organization', columns: ['tenant_id', 'display_name', 'country', 'region', 'registered_at'] }, rows: [[id, displayName, country, region, registeredAt]] },
    { table: { name: 'accounts.known_ship_to', columns: ['tenant_id', 'id', 'ship_to', 'sequence'] }, rows: [[id, place.id, place.shipTo, 1]] },
    { table: { name: 'repairs.known_location', columns: ['tenant_id', 'id', 'ship_to', 'name', 'country', 'region', 'time_zone', 'sequence'] }, rows: [[id, place.id, place.shipTo, name, country, region, timeZone, 1]] },
    { table: { name: 'repairs.known_technician', columns: ['tenant_id', 'id', 'tech_id'] }, rows: technicians.map((person) => [id, person.id, person.technicianId]) },
  ];
}
