import type { Subscription } from '@platform/kit/bus/bus.js';
import { aDate, aText, anId, type Member, oneOf, orAbsent, payloadOf } from '@platform/kit/bus/payload-check.js';
import { locales } from '@platform/kit/pure/locale.js';

import { noteCancelled, noteInspected, noteReceived, noteShipped } from './actions/holds/note-express.js';
import { requestHold } from './actions/holds/request-hold.js';
import { DamageExtent, RepairCoverage } from './domain/holds/hold-facts.js';

const consumer = 'accounts';
const order = 'each';

const anInstant: Member = { expected: 'an instant', holds: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)) };
const aCustomer: Member = { expected: 'a customer with an e-mail address and a locale', holds: (value) => payloadOf({ email: aText, name: orAbsent(aText), locale: oneOf(...locales) })(value) === null };
const ofRequest = { requestId: anId, organizationId: anId };
const coverages = Object.values(RepairCoverage).filter((coverage) => coverage !== 'NONE');

/** What express replacements tell of themselves: the request, its shipment, and the original's receipt and inspection. */
export const holdSubscriptions: readonly Subscription[] = [
  { consumer, order, type: 'express.requested', payload: payloadOf({ ...ofRequest, customer: aCustomer, deviceModel: aText, productName: aText, country: aText }), apply: requestHold },
  { consumer, order, type: 'express.cancelled', payload: payloadOf(ofRequest), apply: noteCancelled },
  { consumer, order, type: 'express.shipped', payload: payloadOf({ ...ofRequest, shippedAt: anInstant, returnDueOn: aDate, timeZone: aText, calendarVersion: aText, carrier: orAbsent(aText), trackingNumber: orAbsent(aText) }), apply: noteShipped },
  { consumer, order, type: 'express.received', payload: payloadOf({ ...ofRequest, receivedAt: anInstant }), apply: noteReceived },
  {
    consumer,
    order,
    type: 'express.inspected',
    payload: payloadOf({
      ...ofRequest,
      inspectedAt: anInstant,
      coveredBy: orAbsent(oneOf(...coverages)),
      damage: oneOf('NONE', 'ACCIDENTAL', 'UNCOVERED', 'ACCIDENTAL_AND_UNCOVERED'),
      outOfWarrantyEligible: { expected: 'true, false or null', holds: (value) => value === null || typeof value === 'boolean' },
      extent: orAbsent(oneOf(...Object.values(DamageExtent))),
      device: oneOf('RIGHT', 'WRONG'),
    }),
    apply: noteInspected,
  },
];
