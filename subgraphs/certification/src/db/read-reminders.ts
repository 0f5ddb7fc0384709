import type { ReadSession } from '@platform/kit/database/session.js';

import type { RenewalReminder } from './renewal-reminder.entity.js';

const statement = `
  select certification_id as "parentId", days_before as "daysBefore", due_on::text as "dueOn", status, settled_at as "settledAt"
  from certification.renewal_reminder where certification_id = any($1::uuid[]) order by due_on, id`;

/** The reminders of each of the certifications, the earliest first. */
export function readReminders(reads: Pick<ReadSession, 'query'>, certificationIds: readonly string[]): Promise<(RenewalReminder & { parentId: string })[]> {
  return reads.query<RenewalReminder & { parentId: string }>(statement, [certificationIds]);
}
