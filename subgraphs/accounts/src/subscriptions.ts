import type { Subscription } from '@platform/kit/bus/bus.js';
import { aDate, aMinorAmount, aTruth, aText, anId, oneOf, orAbsent, payloadOf } from '@platform/kit/bus/payload-check.js';
import { noteRuleSet } from '@platform/kit/rule-sets/note-rule-set.js';
import { ruleSetPayload } from '@platform/kit/rule-sets/rule-set-payload.js';
import { ruleSetPublished } from '@platform/kit/rule-sets/rule-set-published.js';

import { chargeExam, chargeEndedReturn, chargeLateReturn } from './actions/billing/charge-events.js';
import { creditExcusedReturn } from './actions/billing/excuse-return.js';
import { chargeUncoveredReturn, creditCoveredReturn } from './actions/billing/uncovered-return.js';
import { reserveOrderCredit } from './actions/credit/reserve-order-credit.js';
import { postShippedOrder, voidCancelledOrder } from './actions/credit/settle-order-credit.js';
import { noteOrganization } from './actions/note-organization.js';
import { noteShipTo } from './actions/numbers/note-ship-to.js';
import { openAccountForApplication } from './actions/open-account-for-application.js';
import { ServiceAccountType } from './db/service-account.entity.js';
import { orderingPrograms } from './domain/credit/account-of-program.js';
import { mailSubscriptions } from './mail-subscriptions.js';
import { holdSubscriptions } from './hold-subscriptions.js';

const consumer = 'accounts';

const organization = payloadOf({ organizationId: anId, region: orAbsent(aText) });
const location = payloadOf({ organizationId: anId, locationId: anId, shipTo: aText });
const application = payloadOf({ applicationId: anId, organizationId: anId, accountType: oneOf(...Object.values(ServiceAccountType)) });
const amount = { orderId: anId, organizationId: anId, amountMinor: aMinorAmount, currency: aText };
/** A part of an order may cost nothing, as what is covered by a warranty. */
const maybeNothing = { expected: 'a whole number from 0 in minor units, as text', holds: (value: unknown) => typeof value === 'string' && /^(0|[1-9]\d{0,17})$/.test(value) };
const amountOrNothing = { ...amount, amountMinor: maybeNothing };
const exam = payloadOf({ examId: anId, organizationId: anId, takenOn: aDate, fee: oneOf('WAIVED', 'VOUCHER', 'CHARGED', 'NOT_STATED'), correctsId: orAbsent(anId), accountId: orAbsent(anId) });
/** What is charged of a return is null where it has no price. */
const returned = { returnId: anId, organizationId: anId, chargeMinor: orAbsent(maybeNothing), currency: orAbsent(aText), vatIncluded: orAbsent(aTruth) };
const overdue = payloadOf({ ...returned, dueOn: aDate });

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [
  { consumer, type: 'organization.registered', order: 'latest', payload: organization, apply: noteOrganization },
  { consumer, type: 'location.changed', order: 'latest', payload: location, apply: noteShipTo },
  { consumer, type: ruleSetPublished, order: 'each', payload: ruleSetPayload, apply: noteRuleSet },
  { consumer, type: 'application.approved', order: 'each', payload: application, apply: openAccountForApplication },
  { consumer, type: 'part-order.submitted', order: 'each', payload: payloadOf({ ...amount, vatIncluded: aTruth, program: oneOf(...orderingPrograms) }), apply: reserveOrderCredit },
  { consumer, type: 'part-order.shipped', order: 'each', payload: payloadOf({ ...amountOrNothing, shipmentId: anId }), apply: postShippedOrder },
  { consumer, type: 'part-order.cancelled', order: 'each', payload: payloadOf(amountOrNothing), apply: voidCancelledOrder },
  { consumer, type: 'exam.taken', order: 'each', payload: exam, apply: chargeExam },
  { consumer, type: 'return.overdue', order: 'each', payload: overdue, apply: chargeLateReturn },
  { consumer, type: 'return.closed', order: 'each', payload: payloadOf(returned), apply: chargeEndedReturn },
  { consumer, type: 'return.excused', order: 'each', payload: payloadOf({ returnId: anId, organizationId: anId }), apply: creditExcusedReturn },
  { consumer, type: 'return.out-of-warranty', order: 'each', payload: payloadOf({ ...returned, foundAt: aText }), apply: chargeUncoveredReturn },
  { consumer, type: 'return.warranty-restored', order: 'each', payload: payloadOf({ returnId: anId, organizationId: anId }), apply: creditCoveredReturn },
  ...holdSubscriptions,
  ...mailSubscriptions,
];
