import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';

import { enter } from '@platform/kit/audit-trail/perform.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import type { Event } from '@platform/kit/bus/event.js';

import { type ExpressState, mayFollow } from '../../domain/express/express-moves.js';
import type { ExpressReplacement } from '../../db/express/express-replacement.entity.js';
import { changeExpress, expressUnderLock } from './change-express.js';

interface OfRequest {
  requestId: string;
  organizationId: string;
  holdId: string;
}
export interface HoldPlaced extends OfRequest {
  amountMinor: string;
  currency: string;
  vatIncluded: boolean;
  secureUntil?: string | null;
}
export interface HoldDeclined extends OfRequest {
  reason: string;
}
export interface HoldSecured extends OfRequest {
  secureUntil?: string | null;
}
export interface HoldSettled extends OfRequest {
  outcome: string;
  takenMinor?: string | null;
}

const instant = (text: string | null | undefined): Date | null => (text == null ? null : new Date(text));

/** Notes that the hold is placed: the replacement may ship until it is no longer secured. */
export function noteHoldPlaced(event: Event<HoldPlaced>, manager: EntityManager): Promise<void> {
  const { holdId, amountMinor, currency, vatIncluded, secureUntil } = event.payload;
  const values = { holdId, holdPlacedAt: new Date(event.occurredAt), holdAmountMinor: amountMinor, holdCurrency: currency, holdVatIncluded: vatIncluded, holdSecureUntil: instant(secureUntil) };
  return note(event, manager, { action: 'noteHoldPlaced', state: 'HOLD_PLACED', values });
}

/** Notes that the card was declined: nothing ships. */
export function noteHoldDeclined(event: Event<HoldDeclined>, manager: EntityManager): Promise<void> {
  const { holdId, reason } = event.payload;
  return note(event, manager, { action: 'noteHoldDeclined', state: 'DECLINED', values: { holdId, declinedReason: reason, endedAt: new Date(event.occurredAt) } });
}

/** Notes until when the amount is secured now; of one that is no longer secured, until no time. */
export function noteHoldSecured(event: Event<HoldSecured>, manager: EntityManager): Promise<void> {
  return note(event, manager, { action: 'noteHoldSecured', state: null, values: { holdSecureUntil: instant(event.payload.secureUntil) ?? new Date(event.occurredAt) } });
}

/** Notes how the hold ended. */
export function noteHoldSettled(event: Event<HoldSettled>, manager: EntityManager): Promise<void> {
  const { outcome, takenMinor } = event.payload;
  const at = new Date(event.occurredAt);
  return note(event, manager, { action: 'noteHoldSettled', state: 'SETTLED', values: { holdOutcome: outcome, takenMinor: takenMinor ?? null, settledAt: at, endedAt: at } });
}

interface Noted {
  action: string;
  state: ExpressState | null;
  values: Partial<ExpressReplacement>;
}

/** A move that is not open any more, as that of a hold whose request was cancelled, leaves the request as it is. */
async function note(event: Event<OfRequest>, manager: EntityManager, { action, state, values }: Noted): Promise<void> {
  const { requestId: id, organizationId: tenantId } = event.payload;
  const request = await expressUnderLock(manager, { tenantId, id });
  if (request === null || (state !== null && !mayFollow(request.state, state))) return;
  const doer = { viewer: systemViewer('repairs'), requestId: event.causation, dataSource: manager.connection, now: () => new Date(), newId: () => newId() };
  await enter(manager, doer, {
    deed: { action, tenant: tenantId, subject: { type: 'ExpressReplacement', id } },
    work: async (_, entry) => {
      await changeExpress(manager, entry, { request, state, values });
      return { id };
    },
  });
}
