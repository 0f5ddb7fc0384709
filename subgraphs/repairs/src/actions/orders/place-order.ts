import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { PartOrderLine } from '../../db/orders/part-order-line.entity.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';
import { lockStock } from '../../db/parts/lock-stock.js';
import { moveStock } from '../../db/parts/move-stock.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import type { PartOrderKind } from '../../domain/orders/order-codes.js';
import { reserveFor, type StockBalance } from '../../domain/orders/reservation.js';
import { returnsFirst } from '../../domain/orders/return-first.js';
import { acceptOrder } from './accept-order.js';
import { publishSubmitted } from './publish-order.js';
import type { PartOrderToSubmit } from './part-order-to-submit.js';
import type { WeighedLine, WeighedOrder } from './weigh-order.js';

export interface PlacedLine extends Omit<WeighedLine, 'part'> {
  part: Pick<WeighedLine['part'], 'id'>;
}

export interface OrderToPlace extends Omit<PartOrderToSubmit, 'lines'>, Pick<WeighedOrder, 'currency' | 'vatIncluded'> {
  tenantId: string;
  depot: Pick<WeighedOrder['depot'], 'id'>;
  /** Of no account where a free one replaces what was ordered on none. */
  account: { id: string | null };
  lines: readonly PlacedLine[];
}

/** Enters an order that nothing stands against, and sets its parts aside as far as they are there. */
export async function placeOrder(context: ActionContext, manager: EntityManager, input: OrderToPlace): Promise<PartOrder> {
  const { tenantId, depot, account, lines, currency, vatIncluded } = input;
  const at = context.now();
  const amountMinor = lines.reduce((total, { unitPriceMinor, quantity }) => total + unitPriceMinor * BigInt(quantity), 0n);
  const [{ number }] = await manager.query<[{ number: string }]>(`select nextval('part_order_number')::text as number`);
  const order = manager.create(PartOrder, {
    ...{ tenantId, id: context.newId(), number, kind: kindOf(input), program: input.program },
    ...{ status: 'SUBMITTED', credit: amountMinor === 0n ? 'NOT_NEEDED' : 'ASKED', locationId: input.locationId, depotId: depot.id, accountId: account.id, repairId: input.repairId },
    ...{ purchaseOrderNumber: input.purchaseOrderNumber, amountMinor: String(amountMinor), currency, vatIncluded, submittedAt: at, submittedBy: context.viewer.subject },
    ...{ acceptedAt: null, refusedReason: null, availableMinor: null, plannedDispatchOn: null, dispatchReasons: [], calendarVersion: null, dispatchedAt: null, promiseKept: null, returnsFirst: await mustReturnFirst(manager, input), version: 1 },
  });
  // Before the stock: whoever waits for it waits for as little as possible.
  await manager.insert(PartOrder, order);
  if (order.credit === 'ASKED') await publishSubmitted(context, manager, order);
  const stock = await lockStock(manager, { depotId: depot.id, partIds: lines.map(({ part }) => part.id) });
  const entered = enteredLines(lines, { order, stock, newId: context.newId });
  await manager.insert(PartOrderLine, entered);
  const movements = entered.map((line) => ({ partId: line.partId, kind: 'ORDERED' as const, reserved: line.reserved, waiting: line.quantity - line.reserved, orderLineId: line.id }));
  await moveStock(manager, { depotId: depot.id, at, newId: context.newId, movements });
  if (order.credit === 'ASKED') return order;
  const accepted = await acceptOrder(manager, { order, lines: entered, accountId: null, at });
  await manager.update(PartOrder, { tenantId, id: order.id }, accepted);
  return Object.assign(order, accepted);
}

/** What the type of the repair asks, as it is when the order is placed. */
async function mustReturnFirst(manager: EntityManager, { tenantId, repairId, lines }: OrderToPlace): Promise<boolean> {
  if (repairId === null) return false;
  const repair = await manager.findOne(Repair, { where: { tenantId, id: repairId }, select: { id: true, repairType: true } });
  return returnsFirst(repair?.repairType ?? null, lines.map(({ priceCategory, replacesReturnId }) => ({ priceCategory, isReplacement: replacesReturnId !== undefined })));
}

function kindOf({ seedStock, repairId }: OrderToPlace): PartOrderKind {
  if (seedStock) return 'SEED_STOCK';
  return repairId === null ? 'STOCKING' : 'REPAIR';
}

function enteredLines(lines: readonly PlacedLine[], { order, stock, newId }: { order: PartOrder; stock: Map<string, StockBalance>; newId: () => string }): Omit<PartOrderLine, 'waiting' | 'returnsAwaited'>[] {
  return lines.map(({ part, orderedPartId, priceCategory, quantity, unitPriceMinor, replacesReturnId = null }, index) => {
    const balance = stock.get(part.id)!;
    const { reserved, waiting } = reserveFor(quantity, balance);
    // A part may stand in two lines: the second sees what the first has taken.
    Object.assign(balance, { reserved: balance.reserved + reserved, waiting: balance.waiting + waiting });
    return {
      ...{ tenantId: order.tenantId, id: newId(), orderId: order.id, line: index + 1, partId: part.id, orderedPartId, priceCategory },
      ...{ unitPriceMinor: String(unitPriceMinor), quantity, reserved, picked: 0, shipped: 0, cancelled: 0, delivered: 0, replacesReturnId },
    };
  });
}
