import { addDays, addYears, type LocalDate } from '@platform/kit/pure/local-date.js';

import type { TableRows } from '../table-rows.js';
import type { DemoPartner, DemoTechnician } from '../partners.js';

const columns = ['tenant_id', 'technician_id', 'employment', 'acmt_on', 'ios_qualified_on', 'certified_until', 'source', 'observed_at', 'sequence'];

/** What Programs & Eligibility was told of each technician's certificates: first passes, and how long the last one holds. */
export function technicianFactRows({ id, technicians }: DemoPartner, { today, observedAt }: { today: LocalDate; observedAt: Date }): TableRows {
  return {
    table: { name: 'programs.technician_fact', columns },
    rows: technicians.map((technician) => {
      const first = (track: string): LocalDate | null => passesOf(technician, today, track)[0] ?? null;
      const last = passesOf(technician, today).at(-1);
      return [id, technician.id, technician.employment, first('ACMT'), first('IOS_QUALIFICATION'), last === undefined ? null : addYears(last, 1), 'certification', observedAt, 1];
    }),
  };
}

function passesOf({ certifications }: DemoTechnician, today: LocalDate, track?: string): LocalDate[] {
  return certifications.filter((each) => track === undefined || each.track === track).map(({ passedDaysAgo }) => addDays(today, -passedDaysAgo)).sort();
}
