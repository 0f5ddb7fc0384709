import type { ReadSession } from '@platform/kit/database/session.js';

import type { CoverageTerm } from '../../domain/coverage/coverage-kinds.js';

export interface ExpressDeviceFacts {
  tenantId: string;
  productName: string | null;
  productLine: string | null;
  isRetired: boolean;
  isLocked: boolean;
  /** The state of each of its requests. */
  states: string[];
  coverages: (CoverageTerm & { id: string })[];
}

const statement = `
  select d.tenant_id as "tenantId", d.product_name as "productName", d.product_line as "productLine", d.retired_on is not null as "isRetired", d.activation_lock = 'ON' as "isLocked",
    array(select x.state from repairs.express_replacement x where x.tenant_id = d.tenant_id and x.device_id = d.id) as states,
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'startsOn', c.starts_on, 'endsOn', c.ends_on, 'cancelledOn', c.cancelled_on, 'partNumber', c.part_number) order by c.starts_on, c.id)
      from repairs.coverage c where c.tenant_id = d.tenant_id and c.device_id = d.id), '[]') as coverages
  from repairs.device d where d.id = $1`;

/** What is known of a device that might be replaced by the express service; null when there is none that may be seen. */
export async function readExpressFacts(reads: Pick<ReadSession, 'query'>, deviceId: string): Promise<ExpressDeviceFacts | null> {
  const [facts] = await reads.query<ExpressDeviceFacts>(statement, [deviceId]);
  return facts ?? null;
}
