import type { RepairProgram } from '../repair-codes.js';

/** Where an organisation stands in a programme. */
export interface KnownEnrollmentState {
  program: string;
  status: string;
}

const programs: readonly string[] = ['IDS', 'SSA', 'AASP'];

/**
 * A repair is done under the programme that was named for it; where none was, under the one that its organisation takes
 * part in, suspended or not, and under none where there are several or none.
 * @source SSA-05 AASP-02 IDS-20c
 */
export function programOfRepair(named: RepairProgram | null, enrollments: readonly KnownEnrollmentState[]): RepairProgram | null {
  if (named !== null) return named;
  const live = enrollments.filter(({ program, status }) => programs.includes(program) && (status === 'APPROVED' || status === 'SUSPENDED'));
  return live.length === 1 ? (live[0]!.program as RepairProgram) : null;
}
