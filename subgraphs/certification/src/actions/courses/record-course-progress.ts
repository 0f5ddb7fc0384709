import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { Technician } from '../../db/technician.entity.js';
import { courses } from '../../domain/catalogue/courses.js';
import { today } from '../today.js';

export interface ProgressToRecord {
  technicianId: string;
  courseCode: string;
  percent: number;
}

export type RecordedProgress = { technicianId: string } | { refused: 'TECHNICIAN_UNKNOWN' | 'COURSE_UNKNOWN' | 'OF_ANOTHER' };

/** Records how far a technician has come in a course; a completed course stays completed on its first day. A technician records the own progress alone. */
export async function recordCourseProgress(context: ActionContext, { technicianId, courseCode, percent }: ProgressToRecord): Promise<RecordedProgress> {
  const technician = await look(context, (manager) => manager.findOneBy(Technician, { id: technicianId }));
  const deed = { action: 'recordCourseProgress', tenant: technician?.tenantId ?? null, subject: { type: 'Technician', id: technicianId } };
  if (!courses.some(({ code }) => code === courseCode)) return refuse(context, deed, { refused: 'COURSE_UNKNOWN' });
  if (technician === null) return refuse(context, deed, { refused: 'TECHNICIAN_UNKNOWN' });
  if (context.viewer.roles.every((role) => role === 'TECHNICIAN') && technician.signIn !== context.viewer.subject) return refuse(context, deed, { refused: 'OF_ANOTHER' });
  const on: LocalDate = today(context);
  return perform<RecordedProgress>(context, deed, async (manager, entry) => {
    entry.changes({ course: { to: courseCode }, percent: { to: percent } });
    await manager.query(
      `insert into course_progress (tenant_id, technician_id, course_code, percent, started_on, completed_on, updated_at)
       values ($1, $2, $3, $4, $5, case when $4 = 100 then $5::date end, $6)
       on conflict (tenant_id, technician_id, course_code) do update
       set percent = greatest(course_progress.percent, excluded.percent), completed_on = coalesce(course_progress.completed_on, excluded.completed_on), updated_at = excluded.updated_at`,
      [technician.tenantId, technicianId, courseCode, percent, on, context.now()],
    );
    return { technicianId };
  });
}
