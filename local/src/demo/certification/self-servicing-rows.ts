import { addDays, addYears, type LocalDate } from '@platform/kit/pure/local-date.js';

import type { Cell } from '../copy-rows.js';
import { enrolledRows } from '../enrolled-rows.js';
import type { TableRows } from '../table-rows.js';
import { idOf } from '../random.js';
import { courseRows, examIdOf, examRows } from './exam-rows.js';
import { type DemoInstitution, demoInstitutions } from './self-servicing.js';
import { demoTestCentre } from './test-centre.js';

/** How many exams the vouchers of an account pay. */
export const vouchersGiven = 2;

/** Everything about the institutions that serve themselves, as rows of the subgraphs' tables. */
export function selfServicingRows(today: LocalDate): TableRows[] {
  return demoInstitutions(today).flatMap((institution) => [...platformRows(institution), ...certificationRows(institution, today)]);
}

function platformRows(institution: DemoInstitution): TableRows[] {
  const { index, soldTo, accountCreatedOn } = institution;
  const account = { id: accountIdOf(index), soldTo, type: 'SELF_SERVICING_ACCOUNT' as const, createdOn: accountCreatedOn, agreementId: null };
  return enrolledRows(institution, { program: 'SSA', enrollmentId: idOf(`institution enrollment ${index}`), account });
}

export const accountIdOf = (index: number): string => idOf(`institution account ${index}`);

function certificationRows(institution: DemoInstitution, today: LocalDate): TableRows[] {
  const { id, index, region, place, accountCreatedOn, servicedLines, technicians } = institution;
  const registeredAt = new Date(`${addDays(accountCreatedOn, -30)}T09:00:00Z`);
  const held = technicians.flatMap((technician) => technician.certifications.map((certification) => ({ ...certification, technicianId: technician.id, passedOn: addDays(today, -certification.passedDaysAgo) })));
  const vouchers = Array.from({ length: vouchersGiven }, (_voucher, number): Cell[] => {
    const paid = held[number];
    return [id, voucherIdOf(index, number), accountIdOf(index), number + 1, paid === undefined ? 'ISSUED' : 'USED', accountCreatedOn, paid === undefined ? null : examIdOf(paid.id), 1];
  });
  const feeOf = (certificationId: string): { fee: 'VOUCHER' | 'CHARGED'; voucherId: string | null } => {
    const number = held.findIndex((one) => one.id === certificationId);
    return number < vouchersGiven ? { fee: 'VOUCHER', voucherId: voucherIdOf(index, number) } : { fee: 'CHARGED', voucherId: null };
  };
  return [
    { table: { name: 'certification.known_organization', columns: ['tenant_id', 'region', 'registered_at'] }, rows: [[id, region, registeredAt]] },
    { table: { name: 'certification.known_location', columns: ['tenant_id', 'id'] }, rows: [[id, place.id]] },
    { table: { name: 'certification.known_account', columns: ['tenant_id', 'id', 'type', 'status', 'created_on', 'sequence', 'serviced_lines'] }, rows: [[id, accountIdOf(index), 'SELF_SERVICING_ACCOUNT', 'ACTIVE', accountCreatedOn, 1, `{${servicedLines.join(',')}}`]] },
    { table: { name: 'certification.known_enrollment', columns: ['tenant_id', 'id', 'program', 'status', 'approved_on', 'sequence'] }, rows: [[id, idOf(`institution enrollment ${index}`), 'SSA', 'APPROVED', accountCreatedOn, 1]] },
    {
      table: { name: 'certification.technician', columns: ['tenant_id', 'id', 'technician_id', 'display_name', 'employment', 'location_id', 'started_on', 'created_at', 'version'] },
      rows: technicians.map((person) => [id, person.id, person.technicianId, person.displayName, person.employment, place.id, addDays(accountCreatedOn, -20), registeredAt, 1]),
    },
    {
      table: { name: 'certification.certification', columns: ['tenant_id', 'id', 'technician_id', 'product', 'track', 'passed_on', 'valid_until', 'test_centre', 'exam_id', 'created_at'] },
      rows: held.map((one) => [id, one.id, one.technicianId, one.product, one.track, one.passedOn, addYears(one.passedOn, 1), demoTestCentre.name, examIdOf(one.id), new Date(`${one.passedOn}T12:00:00Z`)]),
    },
    ...examRows({ organizationId: id, technicians, today, feeOf }),
    { table: { name: 'certification.exam_voucher', columns: ['tenant_id', 'id', 'account_id', 'number', 'status', 'issued_on', 'exam_id', 'version'] }, rows: vouchers },
    courseRows(id, technicians, today),
  ];
}

const voucherIdOf = (index: number, number: number): string => idOf(`institution voucher ${index}/${number}`);
