import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { CardHold } from '../../db/holds/card-hold.entity.js';
import type { DamageExtent, RepairCoverage } from '../../domain/holds/hold-facts.js';
import { returnDeadline } from '../../domain/holds/hold-deadline.js';
import { serviceDoer } from '../service-doer.js';
import { changeHold } from './change-hold.js';
import type { HoldWork } from './hold-work.js';
import { keepOfHold } from './keep-of-hold.js';
import { cancelWherePossible } from './take-step.js';

/** The clock: the platform's own unless another is given. */
type Clock = () => Date;
const ownClock: Clock = () => new Date();

interface OfRequest {
  requestId: string;
  organizationId: string;
}
export interface ExpressShipped extends OfRequest {
  shippedAt: string;
  /** How it travels, as the customer is told. */
  carrier?: string | null;
  trackingNumber?: string | null;
  returnDueOn: string;
  timeZone: string;
  calendarVersion: string;
}
export interface ExpressReceived extends OfRequest {
  /** By the scan of the carrier or the dock, not when it was entered. */
  receivedAt: string;
}
export interface ExpressInspected extends OfRequest {
  inspectedAt: string;
  /** Null: nothing covers it. */
  coveredBy: Exclude<RepairCoverage, 'NONE'> | null;
  damage: 'NONE' | 'ACCIDENTAL' | 'UNCOVERED' | 'ACCIDENTAL_AND_UNCOVERED';
  outOfWarrantyEligible: boolean | null;
  extent?: DamageExtent | null;
  device: 'RIGHT' | 'WRONG';
}

/** What was inspected was received: told in the other order, it is tried again. */
export class InspectedBeforeReceipt extends Error {
  override name = 'InspectedBeforeReceipt';
  override message = 'An inspection was told of before the receipt: it is tried again.';
}

/** Notes that the replacement was shipped, with the day the return is due on; it is noted once and never moves. */
export function noteShipped(event: Event<ExpressShipped>, manager: EntityManager, now = ownClock): Promise<void> {
  const { shippedAt, returnDueOn, timeZone, calendarVersion, carrier = null, trackingNumber = null } = event.payload;
  return note(event, manager, {
    now,
    action: 'noteReplacementShipped',
    work: async ({ manager: open }, hold) => {
      if (hold.shippedAt !== null) return;
      const deadlineAt = returnDeadline(parseLocalDate(returnDueOn), timeZone);
      await keepOfHold(open, hold, { shippedAt: new Date(shippedAt), returnDueOn, deadlineAt, timeZone, calendarVersion, carrier, trackingNumber });
    },
  });
}

/** Notes when the original was received. */
export function noteReceived(event: Event<ExpressReceived>, manager: EntityManager, now = ownClock): Promise<void> {
  return note(event, manager, {
    now,
    action: 'noteReturnReceived',
    work: async ({ manager: open }, hold) => {
      if (hold.receivedAt === null) await keepOfHold(open, hold, { receivedAt: new Date(event.payload.receivedAt) });
    },
  });
}

/** Notes what the inspection of the original found. What it says of a hold that is settled already changes nothing. */
export function noteInspected(event: Event<ExpressInspected>, manager: EntityManager, now = ownClock): Promise<void> {
  const { inspectedAt, coveredBy, damage, outOfWarrantyEligible, extent = null, device } = event.payload;
  return note(event, manager, {
    now,
    action: 'noteReturnInspected',
    work: async ({ manager: open }, hold) => {
      if (hold.receivedAt === null) throw new InspectedBeforeReceipt();
      if (hold.inspectedAt !== null) return;
      await keepOfHold(open, hold, {
        inspectedAt: new Date(inspectedAt),
        coverage: coveredBy ?? 'NONE',
        accidentalDamage: damage.startsWith('ACCIDENTAL'),
        uncoveredDamage: damage.endsWith('UNCOVERED'),
        outOfWarrantyEligible,
        extent,
        isRightDevice: device === 'RIGHT',
      });
    },
  });
}

/** Frees the card of a request that is given up before anything was shipped; one that is being asked for is freed once that is known. */
export function noteCancelled(event: Event<OfRequest>, manager: EntityManager, now = ownClock): Promise<void> {
  return note(event, manager, {
    now,
    action: 'cancelCardHold',
    work: async (work, hold) => {
      if (hold.shippedAt !== null) return;
      await keepOfHold(work.manager, hold, { cancelRequestedAt: work.now });
      await cancelWherePossible(work, hold);
    },
  });
}

interface Noting {
  now: Clock;
  action: string;
  work: (work: HoldWork, hold: CardHold) => Promise<void>;
}

async function note({ payload, causation }: Event<OfRequest>, manager: EntityManager, { now, action, work }: Noting): Promise<void> {
  const { requestId, organizationId: tenantId } = payload;
  // A request that is not known yet is told of in another queue: what is about it is tried again.
  const { id: holdId } = await manager.findOneByOrFail(CardHold, { tenantId, requestId });
  await changeHold(manager, serviceDoer(manager.connection, { because: causation, now }), { action, tenantId, holdId, work });
}
