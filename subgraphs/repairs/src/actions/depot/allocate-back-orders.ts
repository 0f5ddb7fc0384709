import type { EntityManager } from 'typeorm';

import { enter } from '@platform/kit/audit-trail/perform.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { PartOrderLine } from '../../db/orders/part-order-line.entity.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';
import { lockStock } from '../../db/parts/lock-stock.js';
import { type Movement, moveStock } from '../../db/parts/move-stock.js';
import { partOrderStatus } from '../../domain/orders/part-order-status.js';
import { allocateTo, type StockBalance } from '../../domain/orders/reservation.js';
import { changeOrder } from '../orders/change-order.js';

/** The world of what nobody asked for: no viewer, no request. */
export type Sweeper = Pick<ActionContext, 'dataSource' | 'now' | 'newId'>;

const viewer = systemViewer('repairs');
const onlooker = { tenant: null, scope: 'program', subject: viewer.subject, roles: [], requestId: 'back-orders' } as const;
const atOnce = 200;
const linesAtOnce = 500;

interface Shelf {
  depotId: string;
  partId: string;
}

/**
 * Sets aside what has arrived or was given back for those who wait for it, whoever has waited longest first; answers how many lines
 * got something. Until it has, a new order gets none of it, so it may come late and never in a wrong order.
 */
export async function allocateBackOrders(world: Sweeper): Promise<number> {
  const shelves = await unrecorded(world.dataSource, onlooker, (manager) =>
    manager.query<Shelf[]>(`select depot_id as "depotId", part_id as "partId" from depot_stock where waiting > 0 and on_hand > reserved order by depot_id, part_id limit ${atOnce}`),
  );
  let lines = 0;
  for (const shelf of shelves) lines += await unrecorded(world.dataSource, onlooker, (manager) => allocateShelf(world, manager, shelf));
  return lines;
}

interface WaitingLine {
  id: string;
  tenantId: string;
  orderId: string;
  waiting: number;
}

const queue = `
  select l.id, l.tenant_id as "tenantId", l.order_id as "orderId", l.quantity - l.reserved - l.shipped - l.cancelled as waiting from part_order_line l
  join part_order o on o.tenant_id = l.tenant_id and o.id = l.order_id
  where l.part_id = $2 and o.depot_id = $1 and l.quantity > l.reserved + l.shipped + l.cancelled order by o.submitted_at, o.id, l.line limit ${linesAtOnce}`;

/** Whoever changes a line has locked its part's stock first: while it is locked here, the queue stands still. */
async function allocateShelf(world: Sweeper, manager: EntityManager, { depotId, partId }: Shelf): Promise<number> {
  const balance = (await lockStock(manager, { depotId, partIds: [partId] })).get(partId)!;
  const movements: Movement[] = [];
  for (const line of await manager.query<WaitingLine[]>(queue, [depotId, partId])) {
    const taken = allocateTo(line.waiting, balance);
    if (taken === 0) break;
    await allocateLine(world, manager, { line, taken });
    take(balance, taken);
    movements.push({ partId, kind: 'ALLOCATED', reserved: taken, waiting: -taken, orderLineId: line.id });
  }
  await moveStock(manager, { depotId, at: world.now(), newId: world.newId, movements });
  return movements.length;
}

function take(balance: StockBalance, taken: number): void {
  Object.assign(balance, { reserved: balance.reserved + taken, waiting: balance.waiting - taken });
}

async function allocateLine(world: Sweeper, manager: EntityManager, { line, taken }: { line: WaitingLine; taken: number }): Promise<void> {
  const { tenantId, orderId: id } = line;
  await manager.query(`select set_config('app.tenant', $1, true)`, [tenantId]);
  const order = await manager.findOneOrFail(PartOrder, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
  const doer = { ...world, viewer, requestId: world.newId() };
  await enter(manager, doer, {
    deed: { action: 'allocateBackOrder', tenant: tenantId, subject: { type: 'PartOrder', id } },
    work: async (_, entry) => {
      await manager.query('update part_order_line set reserved = reserved + $3 where tenant_id = $1 and id = $2', [tenantId, line.id, taken]);
      const status = partOrderStatus(order.credit, await manager.findBy(PartOrderLine, { tenantId, orderId: id }));
      entry.changes({ reserved: { to: taken }, status: { from: order.status, to: status } });
      return changeOrder(manager, order, { status });
    },
  });
}
