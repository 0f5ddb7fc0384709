import type { EntityManager } from 'typeorm';

import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';
import { calendarRegions } from '@platform/kit/pure/business-calendar/business-calendars.js';
import { calendarRegion } from '@platform/kit/pure/business-calendar/calendar-region.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { Device } from '../../db/device.entity.js';
import { KnownAccount } from '../../db/known/known-account.entity.js';
import { KnownLocation } from '../../db/known/known-location.entity.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';
import { Depot } from '../../db/parts/depot.entity.js';
import { Part } from '../../db/parts/part.entity.js';
import { readOrderedParts } from '../../db/parts/read-ordered-parts.js';
import { SeedStockState, SeedStockUnit } from '../../db/seed-stock/seed-stock-unit.entity.js';
import { orderAccount } from '../../domain/orders/order-account.js';
import type { OrderReason } from '../../domain/orders/order-reasons.js';
import { linkReplacement } from '../devices/link-replacement.js';
import { readSwappedDevice, termsReasons } from '../orders/ordered-repair.js';
import { placeOrder } from '../orders/place-order.js';
import { openReturnsForShipment } from '../returns/open-returns.js';
import type { Writing } from '../writing.js';

export interface UnitToSwap {
  unitId: string;
  expectedVersion: number;
  /** The defective device that goes back. */
  deviceId: string;
}

export type Swapping =
  | { unitId: string }
  | { refused: 'UNIT_UNKNOWN' | 'UNIT_NOT_THERE' | 'DEVICE_UNKNOWN' | 'DEVICE_REPLACED' | 'NO_CALENDAR' }
  | { refused: 'SWAP_NOT_ALLOWED'; reasons: OrderReason[] }
  | { refused: 'CHANGED_SINCE'; currentVersion: number };

/**
 * Hands out a unit of seed stock for a defective device of the organisation's own, once per key: the device is replaced by the unit, is
 * owed back from that day, and the unit is replenished by an order that costs nothing.
 */
export async function swapFromSeedStock(context: ActionContext, key: string, input: UnitToSwap): Promise<Swapping> {
  const tenant = (await look(context, (manager) => manager.findOneBy(SeedStockUnit, { id: input.unitId })))?.tenantId ?? null;
  const subject = { type: 'SeedStockUnit', id: input.unitId };
  if (tenant === null) return refuse(context, { action: 'swapFromSeedStock', tenant, subject }, { refused: 'UNIT_UNKNOWN' });
  return once<Swapping>(context, { key, operation: 'swapFromSeedStock', input, tenant, subject }, (manager, entry) => swap(context, { ...input, tenantId: tenant }, { manager, entry }));
}

async function swap(context: ActionContext, { tenantId, unitId: id, deviceId, expectedVersion }: UnitToSwap & { tenantId: string }, { manager, entry }: Writing): Promise<Swapping> {
  const at = context.now();
  const unit = await manager.findOne(SeedStockUnit, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
  if (unit === null) return { refused: 'UNIT_UNKNOWN' };
  if (unit.version !== expectedVersion) return { refused: 'CHANGED_SINCE', currentVersion: unit.version };
  if (unit.state !== SeedStockState.AVAILABLE) return { refused: 'UNIT_NOT_THERE' };
  const device = await manager.findOneBy(Device, { tenantId, id: deviceId });
  if (device === null) return { refused: 'DEVICE_UNKNOWN' };
  const location = await manager.findOneByOrFail(KnownLocation, { tenantId, id: unit.locationId });
  const account = orderAccount('IDS', await manager.findBy(KnownAccount, { tenantId }));
  if (!calendarRegions.includes(calendarRegion(location))) return { refused: 'NO_CALENDAR' };
  const reasons = await termsReasons(manager, { tenantId, program: 'IDS', seedStock: false, location, at, account, repair: await readSwappedDevice(manager, { tenantId, deviceId }), parts: [] });
  if (reasons.length > 0 || account === null) return { refused: 'SWAP_NOT_ALLOWED', reasons };

  const link = { originalId: deviceId, replacement: { serialNumber: unit.serialNumber, imei: null }, replacedOn: localDateAt(at, location.timeZone), ground: 'SEED_STOCK' as const };
  const linked = await linkReplacement({ context, manager }, { tenantId, ...link });
  if ('refused' in linked) return { refused: 'DEVICE_REPLACED' };
  await owe(context, manager, { unit, device, at });
  const order = await replenish(context, manager, { unit, account });
  const swapped = { state: SeedStockState.SWAPPED, swappedAt: at, originalDeviceId: deviceId, replacementDeviceId: linked.replacementId, replenishingOrderId: order.id, version: unit.version + 1 };
  await manager.update(SeedStockUnit, { tenantId, id }, swapped);
  entry.changes({ state: { from: unit.state, to: swapped.state }, deviceId: { to: deviceId }, orderId: { to: order.id } });
  return { unitId: id };
}

/** The defective device goes back as if the unit had been shipped to the location today. */
async function owe(context: ActionContext, manager: EntityManager, { unit, device, at }: { unit: SeedStockUnit; device: Device; at: Date }): Promise<void> {
  const part = await manager.findOneByOrFail(Part, { id: unit.partId });
  const { tenantId: organizationId, locationId, id: sourceId, serialNumber: knownGoodSerial } = unit;
  const prices = { stockPriceMinor: null, exchangePriceMinor: null, currency: null, vatIncluded: null };
  const line = { sourceKind: 'SEED_STOCK_SWAP' as const, sourceId, partNumber: part.number, partDescription: part.description.en, repairId: null, knownBadSerial: device.serialNumber, knownGoodSerial, priceCategory: 'WARRANTY' as const, ...prices };
  await openReturnsForShipment({ context, manager }, { organizationId, locationId, shipmentId: sourceId, shippedAt: at, lines: [line] });
}

/** The unit is replaced in stock by one that costs nothing, from where the location is always served. */
async function replenish(context: ActionContext, manager: EntityManager, { unit, account }: { unit: SeedStockUnit; account: KnownAccount }): Promise<PartOrder> {
  const { tenantId, locationId, partId } = unit;
  const bought = await manager.findOneByOrFail(PartOrder, { tenantId, id: unit.orderId });
  const depot = await manager.findOneByOrFail(Depot, { id: bought.depotId });
  const { number } = await manager.findOneByOrFail(Part, { id: partId });
  const part = (await readOrderedParts(manager, [number])).find(({ substituteId }) => substituteId === null)!;
  const lines = [{ part, orderedPartId: partId, priceCategory: 'WARRANTY' as const, quantity: 1, unitPriceMinor: 0n }];
  const { currency, vatIncluded } = bought;
  return placeOrder(context, manager, { tenantId, locationId, program: 'IDS', seedStock: true, repairId: null, purchaseOrderNumber: null, depot, account, currency, vatIncluded, lines });
}
