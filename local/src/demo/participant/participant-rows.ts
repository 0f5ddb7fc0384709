import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { courseRows, examRows } from '../certification/exam-rows.js';
import { technicianFactRows } from '../certification/technician-facts.js';
import type { Cell } from '../copy-rows.js';
import { installedBaseRows } from '../devices/installed-base-rows.js';
import { enrolledRows } from '../enrolled-rows.js';
import { certificationRows } from '../partner-rows.js';
import type { TableRows } from '../table-rows.js';
import { idOf } from '../random.js';
import { demoParticipant, participantAccountId, participantEnrollmentId, participantSince } from './participant.js';

/** Everything about the participant of iOS Direct Service but what it has done, as rows of the subgraphs' tables. */
export function participantRows(today: LocalDate): TableRows[] {
  const participant = demoParticipant();
  const { id, displayName, country, organizationNumber, soldTo, locations, technicians } = participant;
  const createdOn = participantSince(today);
  const registeredAt = new Date(`${createdOn}T09:00:00Z`);
  const account = { id: participantAccountId, soldTo, type: 'LIMITED_BILLING_SERVICE_ACCOUNT' as const, createdOn, agreementId: 'IDS-2041' };
  const organization = { id, displayName, country: country.code, region: locations[0]!.region, timeZone: country.timeZone, organizationNumber, place: locations[0]!, technicians };
  return [
    ...enrolledRows(organization, { program: 'IDS', enrollmentId: participantEnrollmentId, account }),
    ...certificationRows(participant, { today, registeredAt }),
    { table: { name: 'certification.known_enrollment', columns: ['tenant_id', 'id', 'program', 'status', 'approved_on', 'sequence'] }, rows: [[id, participantEnrollmentId, 'IDS', 'APPROVED', createdOn, 1]] },
    { table: { name: 'certification.known_account', columns: ['tenant_id', 'id', 'type', 'status', 'created_on', 'sequence'] }, rows: [[id, participantAccountId, account.type, 'ACTIVE', createdOn, 1]] },
    ...examRows({ organizationId: id, technicians, today, feeOf: () => ({ fee: 'WAIVED', voucherId: null }) }),
    courseRows(id, technicians, today),
    technicianFactRows(participant, { today, observedAt: registeredAt }),
    accountFactRows(id, registeredAt),
    ...installedBaseRows(participant, today),
  ];
}

function accountFactRows(id: string, observedAt: Date): TableRows {
  const value = JSON.stringify({ accountId: participantAccountId, type: 'LIMITED_BILLING_SERVICE_ACCOUNT', status: 'ACTIVE', standing: 'GOOD' });
  const row: Cell[] = [id, 'accountStanding', observedAt, idOf('participant account told'), value, 'accounts'];
  return { table: { name: 'programs.organization_fact', columns: ['tenant_id', 'fact', 'observed_at', 'event_id', 'value', 'source'] }, rows: [row] };
}
