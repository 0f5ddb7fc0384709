import type { EntityManager } from 'typeorm';

import { businessCalendar } from '@platform/kit/pure/business-calendar/business-calendars.js';
import { calendarRegion } from '@platform/kit/pure/business-calendar/calendar-region.js';
import { dueDate } from '@platform/kit/pure/business-calendar/due-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { KnownLocation } from '../../db/known/known-location.entity.js';
import { nextReturnNumbers } from '../../db/returns/next-return-numbers.js';
import { ReturnOrder } from '../../db/returns/return-order.entity.js';
import { reminderBusinessDays } from '../../domain/returns/deadlines/reminder-business-days.js';
import { returnTerms } from '../../domain/returns/deadlines/return-terms.js';
import { nextWatch, returnWatches } from '../../domain/returns/deadlines/return-watch.js';
import { isOwedBack } from '../../domain/returns/returning-lines.js';
import type { ReturnPriceCategory, ReturnSource } from '../../domain/returns/return-words.js';
import { startOfLocalDay } from '../../domain/returns/deadlines/start-of-local-day.js';
import { enterSteps } from './enter-steps.js';
import { publishReturn, type Sender } from './publish-returns.js';
import { toldReturns } from './told-returns.js';

/** The transaction that ships; what is owed back is owed when it commits. */
export interface ShippingTransaction {
  context: Sender;
  manager: EntityManager;
}

/** One line of a shipment. Lines that need not come back may be among them: they open nothing. */
export interface ShippedLine {
  sourceKind: ReturnSource;
  /** The order line, the express replacement or the swap. */
  sourceId: string;
  partNumber: string;
  partDescription: string;
  /** How many were shipped; one when absent. Each is owed back for itself. */
  quantity?: number;
  repairId: string | null;
  /** The serial number that is expected back; null where the part has none, or it is not known yet. */
  knownBadSerial: string | null;
  knownGoodSerial: string | null;
  /** Of several units the number of each, in their order. */
  knownGoodSerials?: readonly string[];
  priceCategory: ReturnPriceCategory;
  /** Minor units as a decimal text; null where the list has no price. */
  stockPriceMinor: string | null;
  exchangePriceMinor: string | null;
  currency: string | null;
  vatIncluded: boolean | null;
}

export interface Shipment {
  organizationId: string;
  /** Where it was shipped to: its calendar and its clock count. */
  locationId: string;
  shipmentId: string;
  shippedAt: Date;
  lines: readonly ShippedLine[];
}

/**
 * Opens a return for every unit of a shipment whose defective counterpart is owed back, due by the terms and the calendar of
 * the place as they are on the day of shipment. A place whose region or year has no business calendar is refused by name:
 * it throws a `Refusal`, and nothing is shipped.
 */
export async function openReturnsForShipment({ context, manager }: ShippingTransaction, shipment: Shipment): Promise<ReturnOrder[]> {
  const { organizationId: tenantId, locationId } = shipment;
  const lines = shipment.lines.filter(({ priceCategory }) => isOwedBack(priceCategory));
  if (lines.length === 0) return [];
  const place = await manager.findOneByOrFail(KnownLocation, { tenantId, id: locationId });
  const ruleSets = await readRuleSets({ query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) });
  const units = lines.flatMap((line) => Array.from({ length: line.quantity ?? 1 }, (_, index) => ({ line, unit: index + 1 })));
  const numbers = await nextReturnNumbers(manager, units.length);
  const returns = units.map(({ line, unit }, index) =>
    manager.create(ReturnOrder, {
      ...{ tenantId, id: context.newId(), number: numbers[index]!, locationId, shipmentId: shipment.shipmentId, unit, shippedAt: shipment.shippedAt },
      ...ofLine(line),
      knownGoodSerial: line.knownGoodSerials?.[unit - 1] ?? line.knownGoodSerial,
      ...deadlineOf(line, { place, shippedAt: shipment.shippedAt, ruleSets }),
      ...{ type: 'KBB', state: 'OPEN', handedOverAt: null, receivedAt: null, receivedOn: null, reminders: 0, overdueAt: null, chargeMinor: null, outcome: null, closedAt: null, version: 1 },
      ...unpacked,
    }),
  );
  for (let from = 0; from < returns.length; from += 1_000) await manager.insert(ReturnOrder, returns.slice(from, from + 1_000));
  await enterSteps(context, manager, returns.map(({ id, shippedAt, dueOn }) => ({ tenantId, returnOrderId: id, kind: 'OPENED', at: shippedAt, detail: dueOn })));
  for (const owed of returns) await publishReturn(context, manager, toldReturns.opened(owed));
  return returns;
}

/** Nothing of what happens to a return later. */
const unpacked = {
  ...{ bulkReturnId: null, boxNumber: null, goodPartReason: null, goodPartKind: null, doaSymptom: null, doaModifier: null, scannedBy: null, foundSerial: null },
  ...{ inspectedAt: null, verdict: null, damageExtent: null, discrepancies: [], photoReferences: [], inspectionNote: null, lateDecision: null, lateDecidedAt: null },
  ...{ uncoveredAt: null, uncoveredBy: null, uncoveredChargeMinor: null, warrantyRestoredAt: null },
};

function ofLine({ quantity: _, knownGoodSerials: __, ...line }: ShippedLine): Omit<ShippedLine, 'quantity' | 'knownGoodSerials'> {
  return line;
}

interface Dispatched {
  place: KnownLocation;
  shippedAt: Date;
  ruleSets: Parameters<typeof returnTerms>[0];
}

function deadlineOf({ sourceKind }: ShippedLine, { place, shippedAt, ruleSets }: Dispatched): Pick<ReturnOrder, 'region' | 'timeZone' | 'program' | 'termsVersion' | 'businessDays' | 'dueOn' | 'calendarVersion' | 'nextWatchAt'> {
  const { timeZone } = place;
  const region = calendarRegion(place);
  const shippedOn = localDateAt(shippedAt, timeZone);
  const terms = returnTerms(ruleSets, { isExpress: sourceKind === 'EXPRESS_REPLACEMENT', region, on: shippedOn });
  const { dueOn, calendarVersion } = dueDate({ openedAt: shippedAt, timeZone, region, businessDays: terms.businessDays });
  const watches = returnWatches({ dueOn, remindersBefore: reminderBusinessDays, calendar: businessCalendar(region) });
  const next = nextWatch(watches, shippedOn);
  return {
    ...{ region, timeZone, program: terms.program, termsVersion: terms.version, businessDays: terms.businessDays, dueOn, calendarVersion },
    nextWatchAt: next === null ? null : startOfLocalDay(next.on, timeZone),
  };
}
