import type { Subscription } from '@platform/kit/bus/bus.js';
import { aText, anId, orAbsent, payloadOf } from '@platform/kit/bus/payload-check.js';

import { noteHoldDeclined, noteHoldPlaced, noteHoldSecured, noteHoldSettled } from './note-hold.js';

const consumer = 'repairs';
const order = 'each';
const ofHold = { requestId: anId, organizationId: anId, holdId: anId };

/** What Accounts & Credit tells of the holds on customers' cards. */
export const expressSubscriptions: Subscription[] = [
  { consumer, order, type: 'hold.placed', payload: payloadOf({ ...ofHold, amountMinor: aText, currency: aText, secureUntil: orAbsent(aText) }), apply: noteHoldPlaced },
  { consumer, order, type: 'hold.declined', payload: payloadOf({ ...ofHold, reason: aText }), apply: noteHoldDeclined },
  { consumer, order, type: 'hold.secured', payload: payloadOf({ ...ofHold, secureUntil: orAbsent(aText) }), apply: noteHoldSecured },
  { consumer, order, type: 'hold.unsecured', payload: payloadOf(ofHold), apply: noteHoldSecured },
  { consumer, order, type: 'hold.settled', payload: payloadOf({ ...ofHold, outcome: aText, takenMinor: orAbsent(aText) }), apply: noteHoldSettled },
];
