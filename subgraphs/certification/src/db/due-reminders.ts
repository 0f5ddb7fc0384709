import type { EntityManager } from 'typeorm';

import type { LocalDate } from '@platform/kit/pure/local-date.js';

export interface DueReminder {
  id: string;
  certificationId: string;
  technicianId: string;
  product: string;
  daysBefore: number;
  dueOn: LocalDate;
  validUntil: LocalDate;
  isNeedless: boolean;
  nextDueOn: LocalDate | null;
}

/** The organisations that have a reminder due on the date. */
export async function organizationsWithDueReminders(manager: EntityManager, on: LocalDate): Promise<string[]> {
  const rows = await manager.query<{ tenant_id: string }[]>(`select distinct tenant_id from renewal_reminder where status = 'WAITING' and due_on <= $1 order by tenant_id`, [on]);
  return rows.map(({ tenant_id }) => tenant_id);
}

const statement = `
  select r.id, r.certification_id as "certificationId", c.technician_id as "technicianId", c.product, r.days_before as "daysBefore",
    r.due_on::text as "dueOn", c.valid_until::text as "validUntil",
    (c.withdrawn_at is not null or t.ended_on < $2 or exists (
      select 1 from certification n where n.tenant_id = c.tenant_id and n.technician_id = c.technician_id and n.product = c.product
        and n.withdrawn_at is null and n.valid_until > c.valid_until)) is true as "isNeedless",
    (select min(n.due_on)::text from renewal_reminder n where n.tenant_id = r.tenant_id and n.certification_id = r.certification_id and n.days_before < r.days_before) as "nextDueOn"
  from renewal_reminder r
  join certification c on c.tenant_id = r.tenant_id and c.id = r.certification_id
  join technician t on t.tenant_id = c.tenant_id and t.id = c.technician_id
  where r.tenant_id = $1 and r.status = 'WAITING' and r.due_on <= $2
  order by r.due_on, r.id limit $3 for update of r skip locked`;

/** Due reminders of an organisation, kept from every other sweep until the transaction ends. */
export function lockDueReminders(manager: EntityManager, { tenantId, on, max }: { tenantId: string; on: LocalDate; max: number }): Promise<DueReminder[]> {
  return manager.query<DueReminder[]>(statement, [tenantId, on, max]);
}
