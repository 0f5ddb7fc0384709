import type { ExportRow } from './export-row.js';
import type { ImportProblem, ImportProblemCode } from './import-problem.js';

/**
 * A row does not contradict itself: exactly the completed repairs have an instant of completion, it is not before their
 * creation, and nothing lies in the future.
 * @source AASP-17
 */
export function rowContradictions({ status, createdAt, completedAt }: ExportRow, now: Date): ImportProblem[] {
  const created = about('created_at', createdAt);
  const completed = about('completed_at', completedAt);
  return [
    ...(createdAt > now ? [created('IN_THE_FUTURE', 'The repair would be created in the future.')] : []),
    ...(completedAt === null && status === 'SPCM' ? [completed('STATUS_CONTRADICTS_COMPLETION', 'The status says completed, but the cell is empty.')] : []),
    ...(completedAt !== null && status !== 'SPCM' ? [completed('STATUS_CONTRADICTS_COMPLETION', `The status is ${status}, but the cell is not empty.`)] : []),
    ...(completedAt !== null && completedAt > now ? [completed('IN_THE_FUTURE', 'The repair would be completed in the future.')] : []),
    ...(completedAt !== null && completedAt < createdAt ? [completed('BEFORE_CREATION', 'The repair would be completed before it was created.')] : []),
  ];
}

function about(column: string, instant: Date | null): (code: ImportProblemCode, reason: string) => ImportProblem {
  return (code, reason) => ({ column, value: instant?.toISOString() ?? null, code, reason });
}
