import type { ReadSession } from '@platform/kit/database/session.js';

/** What a repair asks of a part: the family of its device, and the issues that were found or reported. */
export interface RepairNeeds {
  productLine: string | null;
  /** What the device is called; null where nobody has said. */
  productName: string | null;
  issueCodes: string[];
}

const statement = `
  select d.product_line as "productLine", d.product_name as "productName", coalesce((select array_agg(i.code order by i.place) from repairs.repair_issue i where i.tenant_id = r.tenant_id and i.repair_id = r.id), '{}') as "issueCodes"
  from repairs.repair r join repairs.device d on d.tenant_id = r.tenant_id and d.id = r.device_id where r.id = $1`;

/** What a repair asks of a part; null for one that the viewer does not see. */
export async function readRepairNeeds(reads: Pick<ReadSession, 'query'>, repairId: string): Promise<RepairNeeds | null> {
  const [needs] = await reads.query<RepairNeeds>(statement, [repairId]);
  return needs ?? null;
}
