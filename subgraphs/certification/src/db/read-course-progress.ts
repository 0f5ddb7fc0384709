import type { ReadSession } from '@platform/kit/database/session.js';

import type { CourseProgress } from './course-progress.entity.js';

const statement = `
  select technician_id as "parentId", course_code as "courseCode", percent, started_on::text as "startedOn", completed_on::text as "completedOn"
  from certification.course_progress where technician_id = any($1::uuid[]) order by started_on, course_code`;

/** How far each of the technicians has come in the courses begun. */
export function readCourseProgress(reads: Pick<ReadSession, 'query'>, technicianIds: readonly string[]): Promise<(CourseProgress & { parentId: string })[]> {
  return reads.query<CourseProgress & { parentId: string }>(statement, [technicianIds]);
}
