import { inTransaction } from '@platform/kit/database/session.js';
import { actorOf, look } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { openReturnsForShipment } from '@platform/repairs/actions/returns/open-returns.js';
import type { ReturnOrder } from '@platform/repairs/db/returns/return-order.entity.js';

import type { DemoPartner } from '../partners.js';
import { orderBehind } from './orders-behind.js';
import type { RepairsContextOf } from './repairs-desk.js';
import { shippedPart } from './shipped-parts.js';

export interface Owing {
  partner: DemoPartner;
  today: LocalDate;
  contextOf: RepairsContextOf;
}

/** Ships parts to the first place of a partner, and opens what is owed back for them. */
export async function ship({ partner, today, contextOf }: Owing, { name, daysAgo, count }: { name: string; daysAgo: number; count: number }): Promise<ReturnOrder[]> {
  const context = contextOf(daysAgo);
  const location = partner.locations[0]!;
  const repairs = await look(context, (manager) =>
    manager.query<{ id: string }[]>('select id from repairs.repair where tenant_id = $1 and location_id = $2 order by created_at desc, id limit $3', [partner.id, location.id, count]),
  );
  const lines = Array.from({ length: count }, (_, index) => shippedPart(`${name} ${index}`, { partner, repairId: repairs[index]?.id ?? null }));
  const shippedAt = new Date(`${addDays(today, -daysAgo)}T09:30:00Z`);
  return inTransaction(context.dataSource, actorOf(context, partner.id), async (manager) => {
    const opened: ReturnOrder[] = [];
    for (const { shipmentId, line } of await orderBehind(manager, lines, { partner, today, daysAgo, name })) {
      opened.push(...(await openReturnsForShipment({ context, manager }, { organizationId: partner.id, locationId: location.id, shipmentId, shippedAt, lines: [line] })));
    }
    return opened;
  });
}
