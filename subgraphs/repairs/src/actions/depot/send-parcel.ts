import { type EntityManager, In } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { Refusal } from '@platform/kit/pure/refusal.js';

import { countPromise } from '../../db/orders/count-promise.js';
import { PartOrderLine } from '../../db/orders/part-order-line.entity.js';
import type { PartOrder } from '../../db/orders/part-order.entity.js';
import { ShipmentLine } from '../../db/orders/shipment-line.entity.js';
import { ShipmentStatus } from '../../db/orders/shipment-status.js';
import { Shipment } from '../../db/orders/shipment.entity.js';
import { Depot } from '../../db/parts/depot.entity.js';
import { moveStock } from '../../db/parts/move-stock.js';
import { Part } from '../../db/parts/part.entity.js';
import { isPromiseKept } from '../../domain/dispatch/dispatch-promise.js';
import { readSerialNumber } from '../../domain/identifiers/serial-number.js';
import { openQuantity, partOrderStatus } from '../../domain/orders/part-order-status.js';
import { lineBeforeReturn } from '../../domain/orders/return-first.js';
import { serialProblem } from '../../domain/orders/parcel-serials.js';
import { receivedEarly } from '../orders/received-early.js';
import { changeOrder } from '../orders/change-order.js';
import type { LockedOrder } from '../orders/order-under-lock.js';
import { publishShipped, type Sender } from '../orders/publish-order.js';
import { openOwedReturns } from './open-owed-returns.js';

export interface ParcelToSend {
  locked: LockedOrder;
  parcel: Shipment;
  carrierCode: string;
  trackingNumber: string;
  shippedAt: Date;
  serials: readonly { line: number; serialNumbers: readonly string[] }[];
}

export type Dispatch = { shipmentId: string } | { refused: 'SERIALS_MISSING'; line: number } | { refused: 'SERIAL_TAKEN'; serialNumber: string } | { refused: 'RETURN_AWAITED'; line: number } | { refused: 'NO_CALENDAR' };

/** Lets a parcel of a locked order leave: stock, lines, order, promise, credit and returns change together. */
export async function sendParcel(context: Sender & Pick<ActionContext, 'newId'>, manager: EntityManager, input: ParcelToSend): Promise<Dispatch> {
  const { locked, parcel, carrierCode, trackingNumber, shippedAt } = input;
  const { order, lines } = locked;
  const { tenantId } = order;
  const held = await manager.findBy(ShipmentLine, { tenantId, shipmentId: parcel.id });
  const parts = new Map((await manager.findBy(Part, { id: In(lines.map(({ partId }) => partId)) })).map((part) => [part.id, part]));
  const packed = held.map((piece) => {
    const line = lines.find(({ id }) => id === piece.orderLineId)!;
    return { piece, line, part: parts.get(line.partId)!, serialNumbers: input.serials.filter((given) => given.line === line.line).flatMap((given) => given.serialNumbers) };
  });
  const early = await leavesBeforeReturn(manager, { locked, packed });
  if (early !== null) return { refused: 'RETURN_AWAITED', line: early };
  const problem = serialProblem(packed.map(({ piece, line, part, serialNumbers }) => ({ line: line.line, quantity: piece.quantity, isSerialized: part.isSerialized, serialNumbers })));
  if (problem !== null) return problem;
  // A unit of seed stock becomes a device: only a device's serial number will do.
  const odd = order.kind === 'SEED_STOCK' ? packed.find(({ serialNumbers }) => serialNumbers.some((number) => readSerialNumber(number) === null)) : undefined;
  if (odd !== undefined) return { refused: 'SERIALS_MISSING', line: odd.line.line };
  const taken = await serialTaken(manager, packed.flatMap(({ serialNumbers }) => serialNumbers));
  if (taken !== null) return { refused: 'SERIAL_TAKEN', serialNumber: taken };

  const left = { carrier: carrierCode, trackingNumber, shippedAt, status: ShipmentStatus.SHIPPED, version: parcel.version + 1 };
  try {
    await openOwedReturns({ context, manager }, { order, parcel, shippedAt, packed });
  } catch (error) {
    if (error instanceof Refusal) return { refused: 'NO_CALENDAR' };
    throw error;
  }
  await manager.update(Shipment, { tenantId, id: parcel.id }, left);
  Object.assign(parcel, left);
  let amountMinor = 0n;
  for (const { piece, line, serialNumbers } of packed) {
    const change = { reserved: line.reserved - piece.quantity, picked: line.picked - piece.quantity, shipped: line.shipped + piece.quantity };
    await manager.update(PartOrderLine, { tenantId, id: line.id }, change);
    Object.assign(line, change);
    if (serialNumbers.length > 0) await manager.update(ShipmentLine, { tenantId, id: piece.id }, { serialNumbers });
    amountMinor += BigInt(line.unitPriceMinor) * BigInt(piece.quantity);
  }
  const movements = packed.map(({ piece, line }) => ({ partId: line.partId, kind: 'SHIPPED' as const, onHand: -piece.quantity, reserved: -piece.quantity, orderLineId: line.id }));
  await moveStock(manager, { depotId: order.depotId, at: shippedAt, newId: context.newId, movements });
  await publishShipped(context, manager, { order, shipmentId: parcel.id, amountMinor });
  await changeOrder(manager, order, { status: partOrderStatus(order.credit, lines), ...(await dispatched(manager, { order, lines, shippedAt })) });
  return { shipmentId: parcel.id };
}

/** The first line of an order of which a piece would leave before its defective part has come, where that comes first. */
async function leavesBeforeReturn(manager: EntityManager, { locked: { order, lines }, packed }: { locked: LockedOrder; packed: readonly { piece: ShipmentLine; line: PartOrderLine }[] }): Promise<number | null> {
  if (!order.returnsFirst) return null;
  const leaving = new Map(packed.map(({ piece, line }) => [line.id, piece.quantity]));
  return lineBeforeReturn(lines, { leaving, received: await receivedEarly(manager, order) });
}

/** When nothing is left to leave, it is known whether the promise was kept. */
async function dispatched(manager: EntityManager, { order, lines, shippedAt }: { order: PartOrder; lines: readonly PartOrderLine[]; shippedAt: Date }): Promise<Partial<PartOrder>> {
  if (lines.some((line) => openQuantity(line) > 0)) return {};
  const { plannedDispatchOn, depotId: id } = order;
  if (plannedDispatchOn === null) return { dispatchedAt: shippedAt };
  const depot = await manager.findOneByOrFail(Depot, { id });
  const promiseKept = isPromiseKept(parseLocalDate(plannedDispatchOn), shippedAt, depot);
  await countPromise(manager, order, promiseKept);
  return { dispatchedAt: shippedAt, promiseKept };
}

/** A piece leaves once: its serial number is in no other parcel of anybody whom the viewer may see. */
async function serialTaken(manager: EntityManager, serialNumbers: readonly string[]): Promise<string | null> {
  if (serialNumbers.length === 0) return null;
  const [other] = await manager.query<{ serialNumber: string }[]>(
    `select s as "serialNumber" from shipment_line t, unnest(t.serial_numbers) s where t.serial_numbers && $1::text[] and s = any($1::text[]) limit 1`,
    [serialNumbers],
  );
  return other?.serialNumber ?? null;
}
