import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { approvedOn } from '../partner-rows.js';
import type { TableRows } from '../table-rows.js';
import type { DemoPartner } from '../partners.js';
import { idOf } from '../random.js';
import { courseRows, examRows } from './exam-rows.js';

/** What Certification has been told of a service provider, and the exams, reminders and courses of its technicians. */
export function partnerCertificationRows(partner: DemoPartner, today: LocalDate): TableRows[] {
  const { id, index, technicians, story } = partner;
  const status = story.standing === 'SUSPENDED' ? 'SUSPENDED' : 'APPROVED';
  const createdOn = approvedOn(partner, today);
  return [
    { table: { name: 'certification.known_enrollment', columns: ['tenant_id', 'id', 'program', 'status', 'approved_on', 'sequence'] }, rows: [[id, idOf(`enrollment ${index}`), 'AASP', status, createdOn, 1]] },
    { table: { name: 'certification.known_account', columns: ['tenant_id', 'id', 'type', 'status', 'created_on', 'sequence'] }, rows: [[id, idOf(`account ${index}`), 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', 'ACTIVE', createdOn, 1]] },
    ...examRows({ organizationId: id, technicians, today, feeOf: () => ({ fee: 'WAIVED', voucherId: null }) }),
    courseRows(id, technicians, today),
  ];
}
