import { type EntityManager, In } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { ShipmentStatus } from '../../db/orders/shipment-status.js';
import { Shipment } from '../../db/orders/shipment.entity.js';
import { Part } from '../../db/parts/part.entity.js';
import type { LockedOrder } from '../orders/order-under-lock.js';
import { packParcel } from './pack-parcel.js';
import { isAccepted } from './pick-part-order.js';
import type { ParcelToSend } from './send-parcel.js';
import type { ShipmentEventTold } from './shipment-event-told.js';

type Packed = Pick<ParcelToSend, 'parcel' | 'serials'> | { refused: 'NOT_ACCEPTED' | 'MORE_THAN_RESERVED' | 'NOTHING_TO_PICK' };

/** The parcel that another system says has left: the one that is being packed here, or a new one with what it holds. */
export async function parcelFromOutside(context: ActionContext, manager: EntityManager, { locked, lines }: { locked: LockedOrder; lines: ShipmentEventTold['lines'] }): Promise<Packed> {
  const { order } = locked;
  if (!isAccepted(order)) return { refused: 'NOT_ACCEPTED' };
  if (lines.length === 0) {
    const { tenantId, id: orderId } = order;
    const packing = await manager.findOne(Shipment, { where: { tenantId, orderId, status: ShipmentStatus.PICKING }, order: { number: 'ASC' } });
    const wanted = new Map(locked.lines.map((line) => [line.id, line.reserved - line.picked]));
    const parcel = packing ?? (await packParcel(context, manager, { locked, wanted }));
    return parcel === null ? { refused: 'NOTHING_TO_PICK' } : { parcel, serials: [] };
  }
  const chosen = await chooseLines(manager, { locked, lines });
  if (chosen === null) return { refused: 'MORE_THAN_RESERVED' };
  const parcel = await packParcel(context, manager, { locked, wanted: chosen.wanted });
  return parcel === null ? { refused: 'NOTHING_TO_PICK' } : { parcel, serials: chosen.serials };
}

/** Finds the lines of the order that the parcel's pieces belong to; null where it holds more than is set aside. */
async function chooseLines(manager: EntityManager, { locked, lines }: { locked: LockedOrder; lines: ShipmentEventTold['lines'] }): Promise<{ wanted: Map<string, number>; serials: { line: number; serialNumbers: string[] }[] } | null> {
  const numbers = new Map((await manager.findBy(Part, { id: In(locked.lines.map(({ partId }) => partId)) })).map(({ id, number }) => [id, number]));
  const wanted = new Map<string, number>();
  const serials: { line: number; serialNumbers: string[] }[] = [];
  for (const { partNumber, quantity, serialNumbers } of lines) {
    let left = quantity;
    const pieces = [...serialNumbers];
    for (const line of locked.lines.filter(({ partId }) => numbers.get(partId) === partNumber)) {
      const fit = Math.min(left, line.reserved - line.picked - (wanted.get(line.id) ?? 0));
      if (fit <= 0) continue;
      wanted.set(line.id, (wanted.get(line.id) ?? 0) + fit);
      serials.push({ line: line.line, serialNumbers: pieces.splice(0, fit) });
      left -= fit;
    }
    if (left > 0 || pieces.length > 0) return null;
  }
  return { wanted, serials };
}
