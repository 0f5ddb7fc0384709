import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';
import { dueDate } from '@platform/kit/pure/business-calendar/due-date.js';
import { criterionOf } from '@platform/kit/pure/rule-set.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { ExpressReplacement } from '../../db/express/express-replacement.entity.js';
import { mayFollow } from '../../domain/express/express-moves.js';
import { carrierName } from '../../domain/identifiers/tracking/tracking-number.js';
import { withReturnPackaging } from '../../domain/express/express-shipment.js';
import type { SwapRefusal } from '../../domain/devices/swap-chain.js';
import { againAfterARace } from '../again-after-a-race.js';
import { linkReplacement } from '../devices/link-replacement.js';
import { readWarrantyTerms } from '../devices/read-warranty-terms.js';
import { changeExpress, expressUnderLock } from './change-express.js';
import { publishExpress } from './publish-express.js';

export interface ExpressToShip {
  expressReplacementId: string;
  expectedVersion: number;
  replacement: { serialNumber: string; imei: string | null };
  carrierCode: string;
  trackingNumber: string;
  returnCarrierCode: string | null;
  returnTrackingNumber: string | null;
  /** Null stands for now. */
  shippedAt: Date | null;
}

export type ExpressShipped =
  | { id: string }
  | { refused: 'EXPRESS_UNKNOWN' | 'IN_THE_FUTURE' | 'BEFORE_REQUEST' | 'HOLD_NOT_SECURED' | 'NO_TERMS' | SwapRefusal | 'IMEI_DIFFERS' }
  | { refused: 'MOVE_NOT_OPEN'; state: string }
  | { refused: 'CHANGED_SINCE'; currentVersion: number };

/**
 * Ships the replacement with packaging and a label for the return, once per key: the hold must be placed and still secured. The day
 * the original is due on is counted once, with the version of its calendar, and never moves.
 */
export async function shipExpressReplacement(context: ActionContext, key: string, input: ExpressToShip): Promise<ExpressShipped> {
  const { expressReplacementId: id } = input;
  const subject = { type: 'ExpressReplacement', id };
  const tenantId = (await look(context, (manager) => manager.findOneBy(ExpressReplacement, { id })))?.tenantId ?? null;
  if (tenantId === null) return refuse(context, { action: 'shipExpressReplacement', tenant: null, subject }, { refused: 'EXPRESS_UNKNOWN' });
  return againAfterARace(() =>
    once<ExpressShipped>(context, { key, operation: 'shipExpressReplacement', input, tenant: tenantId, subject }, async (manager, entry) => {
      const request = (await expressUnderLock(manager, { tenantId, id }))!;
      const shippedAt = input.shippedAt ?? context.now();
      if (request.version !== input.expectedVersion) return { refused: 'CHANGED_SINCE', currentVersion: request.version };
      if (!mayFollow(request.state, 'SHIPPED')) return { refused: 'MOVE_NOT_OPEN', state: request.state };
      if (shippedAt > context.now()) return { refused: 'IN_THE_FUTURE' };
      if (shippedAt < request.requestedAt) return { refused: 'BEFORE_REQUEST' };
      if (request.holdSecureUntil !== null && request.holdSecureUntil < shippedAt) return { refused: 'HOLD_NOT_SECURED' };
      const shippedOn = localDateAt(shippedAt, request.timeZone);
      const terms = await readWarrantyTerms(manager, { tenantId, on: shippedOn });
      if (terms === null) return { refused: 'NO_TERMS' };
      const { businessDays } = criterionOf(terms, 'ERS.HOLD.RECEIVED_IN_TIME', 'withinBusinessDays').params;
      const { dueOn, calendarVersion } = dueDate({ openedAt: shippedAt, timeZone: request.timeZone, region: request.region, businessDays });
      const linked = await linkReplacement({ context, manager }, { tenantId, originalId: request.deviceId, replacement: input.replacement, replacedOn: shippedOn, ground: 'EXPRESS' });
      if (!('replacementId' in linked)) {
        if (linked.refused === 'ORIGINAL_UNKNOWN') throw new Error('A request is of a device that is not there.');
        return { refused: linked.refused };
      }
      const { carrierCode, trackingNumber, returnCarrierCode, returnTrackingNumber } = input;
      const shipment = withReturnPackaging({ carrierCode, trackingNumber, returnCarrierCode, returnTrackingNumber });
      await changeExpress(manager, entry, { request, state: 'SHIPPED', values: { ...shipment, shippedAt, returnDueOn: dueOn, calendarVersion, replacementDeviceId: linked.replacementId } });
      entry.changes({ replacementId: { to: linked.replacementId }, dueOn: { to: dueOn }, calendarVersion: { to: calendarVersion } });
      await publishExpress(context, manager, { type: 'express.shipped', requestId: id, organizationId: tenantId, payload: { shippedAt: shippedAt.toISOString(), carrier: carrierName(carrierCode), trackingNumber, returnDueOn: dueOn, timeZone: request.timeZone, calendarVersion } });
      return { id };
    }),
  );
}
