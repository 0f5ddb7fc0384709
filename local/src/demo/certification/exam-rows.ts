import { addDays, addYears, type LocalDate } from '@platform/kit/pure/local-date.js';

import type { Cell } from '../copy-rows.js';
import type { TableRows } from '../table-rows.js';
import type { DemoTechnician } from '../partners.js';
import { idOf, Random } from '../random.js';
import { demoTestCentre } from './test-centre.js';

export const examCodes = { MAC: 'ACMT-MAC', IPHONE: 'IOS-IPHONE', IPAD: 'IOS-IPAD' } as const;
export const examIdOf = (certificationId: string): string => idOf(`exam ${certificationId}`);

const examColumns = ['tenant_id', 'id', 'technician_id', 'exam_code', 'product', 'track', 'taken_on', 'outcome', 'test_centre_id', 'reference', 'corrects_id', 'reason', 'fee', 'voucher_id', 'recorded_by', 'recorded_by_name', 'recorded_at'];

interface ExamsOf {
  organizationId: string;
  technicians: readonly DemoTechnician[];
  today: LocalDate;
  /** How each exam is paid, with its voucher; in the order of the certifications. */
  feeOf: (certificationId: string) => { fee: 'WAIVED' | 'VOUCHER' | 'CHARGED'; voucherId: string | null };
}

/** The exams behind the certifications, now and then with an attempt before that failed; and the reminders of their renewal. */
export function examRows({ organizationId, technicians, today, feeOf }: ExamsOf): TableRows[] {
  const held = technicians.flatMap((technician) => technician.certifications.map((certification) => ({ technician, certification, passedOn: addDays(today, -certification.passedDaysAgo) })));
  const recorded = (date: LocalDate): Cell[] => ['test-centre-import', 'Ingrid Solvang', new Date(`${addDays(date, 1)}T07:30:00Z`)];
  const exams = held.flatMap(({ technician, certification: { id, product, track }, passedOn }) => {
    const of = (taken: LocalDate): Cell[] => [technician.id, examCodes[product], product, track, taken];
    const { fee, voucherId } = feeOf(id);
    const pass: Cell[] = [organizationId, examIdOf(id), ...of(passedOn), 'PASS', demoTestCentre.id, `NX-${id.slice(0, 8)}`, null, null, fee, voucherId, ...recorded(passedOn)];
    if (fee !== 'WAIVED' || !new Random(`failed ${id}`).chance(0.12)) return [pass];
    const failedOn = addDays(passedOn, -20);
    return [[organizationId, idOf(`failed ${id}`), ...of(failedOn), 'FAIL', demoTestCentre.id, `NX-${id.slice(0, 8)}-1`, null, null, fee, null, ...recorded(failedOn)], pass];
  });
  const reminders = held.flatMap(({ certification: { id }, passedOn }) =>
    [60, 30, 7].map((days) => reminderRow({ organizationId, certificationId: id, days, today, validUntil: addYears(passedOn, 1) })),
  );
  return [
    { table: { name: 'certification.exam', columns: examColumns }, rows: exams },
    { table: { name: 'certification.renewal_reminder', columns: ['tenant_id', 'id', 'certification_id', 'days_before', 'due_on', 'status', 'settled_at'] }, rows: reminders },
  ];
}

interface ReminderOf {
  organizationId: string;
  certificationId: string;
  days: number;
  today: LocalDate;
  validUntil: LocalDate;
}

function reminderRow({ organizationId, certificationId, days, today, validUntil }: ReminderOf): Cell[] {
  const dueOn = addDays(validUntil, -days);
  const isDue = dueOn < today;
  return [organizationId, idOf(`reminder ${certificationId}/${days}`), certificationId, days, dueOn, isDue ? 'TOLD' : 'WAITING', isDue ? new Date(`${dueOn}T00:20:00Z`) : null];
}

const courseCodes = ['SAFETY', 'DIAGNOSTICS', 'MAC-PREP', 'IPHONE-PREP', 'IPAD-PREP'];

/** How far the technicians have come in the self-study courses. */
export function courseRows(organizationId: string, technicians: readonly DemoTechnician[], today: LocalDate): TableRows {
  const rows = technicians.flatMap(({ id }) => {
    const random = new Random(`courses ${id}`);
    return courseCodes.filter(() => random.chance(0.5)).map((code): Cell[] => {
      const percent = random.chance(0.6) ? 100 : random.whole(1, 9) * 10;
      const startedOn = addDays(today, -random.whole(40, 300));
      return [organizationId, id, code, percent, startedOn, percent === 100 ? addDays(startedOn, random.whole(2, 30)) : null, new Date(`${startedOn}T10:00:00Z`)];
    });
  });
  return { table: { name: 'certification.course_progress', columns: ['tenant_id', 'technician_id', 'course_code', 'percent', 'started_on', 'completed_on', 'updated_at'] }, rows };
}
