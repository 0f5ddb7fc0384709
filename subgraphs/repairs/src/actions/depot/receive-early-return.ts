import { type EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { Device } from '../../db/device.entity.js';
import { EarlyReturn } from '../../db/orders/early-return.entity.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';
import { Part } from '../../db/parts/part.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { returnsAwaited } from '../../domain/orders/return-first.js';
import { type Inspection, type InspectionRefusal, inspectionRefusal } from '../../domain/returns/packages/inspection-refusal.js';
import { changeOrder } from '../orders/change-order.js';
import { orderUnderLock } from '../orders/order-under-lock.js';
import { receivedEarly } from '../orders/received-early.js';

export interface EarlyReturnToReceive {
  orderId: string;
  /** The line of the order whose replacement waits for it. */
  line: number;
  serialNumber: string | null;
  /** Null stands for now. */
  receivedAt: Date | null;
  /** Absent where it was accepted as it should be. */
  inspection?: Inspection & { note: string | null };
}

export type EarlyRefusal = 'LINE_UNKNOWN' | 'NOT_AWAITED' | 'SERIAL_MISSING' | 'SERIAL_DIFFERS' | 'SERIAL_TAKEN' | 'IN_THE_FUTURE' | 'BEFORE_ORDER' | InspectionRefusal;
export type EarlyReception = { orderId: string } | { refused: 'ORDER_UNKNOWN' | EarlyRefusal };

const asItShouldBe = { verdict: 'ACCEPTED', extent: 'NONE', discrepancies: [], note: null } as const satisfies EarlyReturnToReceive['inspection'];

/** Enters once per key that a defective part has come before its replacement left, and what its inspection found: only for one that is accepted the replacement may leave. */
export async function receiveEarlyReturn(context: ActionContext, key: string, input: EarlyReturnToReceive): Promise<EarlyReception> {
  const order = await look(context, (manager) => manager.findOneBy(PartOrder, { id: input.orderId }));
  const subject = { type: 'PartOrder', id: input.orderId };
  if (order === null) return refuse(context, { action: 'receiveEarlyReturn', tenant: null, subject }, { refused: 'ORDER_UNKNOWN' });
  const { tenantId: tenant } = order;
  return once<EarlyReception>(context, { key, operation: 'receiveEarlyReturn', input, tenant, subject }, (manager, entry) => receive(context, { ...input, tenantId: tenant }, { manager, entry }));
}

async function receive(context: ActionContext, input: EarlyReturnToReceive & { tenantId: string }, { manager, entry }: { manager: EntityManager; entry: Entry }): Promise<EarlyReception> {
  const { tenantId, orderId, serialNumber, inspection = asItShouldBe } = input;
  const receivedAt = input.receivedAt ?? context.now();
  const locked = await orderUnderLock(manager, { tenantId, id: orderId });
  if (locked === null) return { refused: 'ORDER_UNKNOWN' };
  const { order, lines } = locked;
  const line = lines.find((each) => each.line === input.line);
  if (line === undefined) return { refused: 'LINE_UNKNOWN' };
  if (receivedAt > context.now()) return { refused: 'IN_THE_FUTURE' };
  if (receivedAt < order.submittedAt) return { refused: 'BEFORE_ORDER' };
  const received = (await receivedEarly(manager, order)).get(line.id) ?? 0;
  if (!order.returnsFirst || order.status === 'REFUSED' || returnsAwaited(line, received) === 0) return { refused: 'NOT_AWAITED' };
  const wrong = inspectionRefusal(inspection);
  if (wrong !== null) return { refused: wrong };
  const isAccepted = inspection.verdict === 'ACCEPTED';
  // What is rejected need not be the right one, or anything at all.
  const refused = isAccepted ? await serialRefusal(manager, { order, partId: line.partId, serialNumber }) : null;
  if (refused !== null) return { refused };
  const by = { receivedBy: context.viewer.subject, receivedByName: context.viewer.name };
  await manager.insert(EarlyReturn, { tenantId, id: context.newId(), orderId, orderLineId: line.id, serialNumber, receivedAt, ...by, verdict: inspection.verdict, damageExtent: inspection.extent, discrepancies: [...inspection.discrepancies], note: inspection.note });
  await changeOrder(manager, order, {});
  entry.changes({ ...(isAccepted ? { earlyReturns: { from: received, to: received + 1 } } : {}), receivedAt: { to: receivedAt.toISOString() }, returnVerdict: { to: inspection.verdict }, damageExtent: { to: inspection.extent } });
  return { orderId };
}

/** A serialised part comes with its serial number, each once, and a whole unit is the device itself. */
async function serialRefusal(manager: EntityManager, { order, partId, serialNumber }: { order: PartOrder; partId: string; serialNumber: string | null }): Promise<EarlyRefusal | null> {
  const { tenantId, id: orderId, repairId } = order;
  const part = await manager.findOneByOrFail(Part, { id: partId });
  if (serialNumber === null) return part.isSerialized ? 'SERIAL_MISSING' : null;
  if (await manager.existsBy(EarlyReturn, { tenantId, orderId, serialNumber, verdict: 'ACCEPTED' })) return 'SERIAL_TAKEN';
  if (part.type !== 'REPLACEMENT' || repairId === null) return null;
  const { deviceId } = await manager.findOneByOrFail(Repair, { tenantId, id: repairId });
  const device = await manager.findOneByOrFail(Device, { tenantId, id: deviceId });
  return device.serialNumber === serialNumber ? null : 'SERIAL_DIFFERS';
}
