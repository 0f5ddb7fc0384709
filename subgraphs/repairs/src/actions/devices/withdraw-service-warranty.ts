import type { EntityManager } from 'typeorm';

import type { LocalDate } from '@platform/kit/pure/local-date.js';

/** Takes back the warranty on a service whose completion is taken back, unless another service of the day warrants the device as well. */
export async function withdrawServiceWarranty(manager: EntityManager, { tenantId, deviceId, repairId, servicedOn, now }: { tenantId: string; deviceId: string; repairId: string; servicedOn: LocalDate; now: Date }): Promise<void> {
  await manager.query(withdraw, [tenantId, deviceId, servicedOn, repairId, now]);
}

const withdraw = `
  update repairs.coverage c set cancelled_on = c.starts_on, changed_at = $5, version = c.version + 1
  where c.tenant_id = $1 and c.device_id = $2 and c.kind = 'SERVICE_WARRANTY' and c.source = 'SERVICE' and c.starts_on = $3 and c.part_number is null and c.cancelled_on is null
    and not exists (select 1 from repairs.repair r where r.tenant_id = $1 and r.id <> $4 and r.status = 'SPCM' and r.completed_on = $3 and coalesce(r.replacement_device_id, r.device_id) = $2)`;
