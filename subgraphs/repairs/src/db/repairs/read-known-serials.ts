import type { EntityManager } from 'typeorm';

import type { KnownSerial } from '../../domain/repairs/known-serials.js';

/**
 * What other repairs of the organisation and its returns say of serial numbers of parts. Each is held until the end of the
 * transaction, so that two repairs that tell the same module wait for each other.
 */
export async function readKnownSerials(manager: EntityManager, { tenantId, repairId, serials }: { tenantId: string; repairId: string; serials: readonly string[] }): Promise<KnownSerial[]> {
  if (serials.length === 0) return [];
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1 || serial, 5)) from unnest($2::text[]) with ordinality as told (serial, place) order by serial`, [tenantId, serials]);
  return manager.query<KnownSerial[]>(
    `select told.serial, heard.last,
       exists (select 1 from return_order o where o.known_bad_serial = told.serial and o.tenant_id = $1 and o.received_at is null and o.state <> 'CLOSED') as "isOwedBack"
     from unnest($3::text[]) as told (serial)
     left join lateral (
       select each.last from (
         select 'WENT_IN' as last, p.repair_id, p.tenant_id from repair_part p where p.tenant_id = $1 and p.kgb_serial = told.serial
         union all select 'CAME_OUT', p.repair_id, p.tenant_id from repair_part p where p.tenant_id = $1 and p.kbb_serial = told.serial
       ) each join repair r on r.tenant_id = each.tenant_id and r.id = each.repair_id
       where r.id <> $2 and r.status <> 'CANCELLED' order by coalesce(r.completed_at, r.created_at) desc, each.repair_id limit 1
     ) heard on true`,
    [tenantId, repairId, serials],
  );
}
