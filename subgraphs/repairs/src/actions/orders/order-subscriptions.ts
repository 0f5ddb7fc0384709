import type { Subscription } from '@platform/kit/bus/bus.js';
import { aText, anId, orAbsent, payloadOf } from '@platform/kit/bus/payload-check.js';

import { noteCreditRefused, noteCreditReserved } from './note-credit.js';

const consumer = 'repairs';

/** What Accounts & Credit answers to an order's amount. */
export const orderSubscriptions: Subscription[] = [
  { consumer, type: 'credit.reserved', order: 'each', payload: payloadOf({ orderId: anId, organizationId: anId, accountId: anId }), apply: noteCreditReserved },
  { consumer, type: 'credit.refused', order: 'each', payload: payloadOf({ orderId: anId, organizationId: anId, reason: aText, availableMinor: orAbsent(aText) }), apply: noteCreditRefused },
];
