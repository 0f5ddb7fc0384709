import type { Subscription } from '@platform/kit/bus/bus.js';
import { aMinorAmount, aTruth, aText, anId, oneOf, orAbsent, payloadOf } from '@platform/kit/bus/payload-check.js';
import { noteRuleSet } from '@platform/kit/rule-sets/note-rule-set.js';
import { ruleSetPayload } from '@platform/kit/rule-sets/rule-set-payload.js';
import { ruleSetPublished } from '@platform/kit/rule-sets/rule-set-published.js';

import { reserveOrderCredit } from './actions/credit/reserve-order-credit.js';
import { postShippedOrder, voidCancelledOrder } from './actions/credit/settle-order-credit.js';
import { noteOrganization } from './actions/note-organization.js';
import { openAccountForApplication } from './actions/open-account-for-application.js';
import { ServiceAccountType } from './db/service-account.entity.js';
import { orderingPrograms } from './domain/credit/account-of-program.js';
import { holdSubscriptions } from './hold-subscriptions.js';

const consumer = 'accounts';

const organization = payloadOf({ organizationId: anId, region: orAbsent(aText) });
const application = payloadOf({ applicationId: anId, organizationId: anId, accountType: oneOf(...Object.values(ServiceAccountType)) });
const amount = { orderId: anId, organizationId: anId, amountMinor: aMinorAmount, currency: aText };

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [
  { consumer, type: 'organization.registered', order: 'latest', payload: organization, apply: noteOrganization },
  { consumer, type: ruleSetPublished, order: 'each', payload: ruleSetPayload, apply: noteRuleSet },
  { consumer, type: 'application.approved', order: 'each', payload: application, apply: openAccountForApplication },
  { consumer, type: 'part-order.submitted', order: 'each', payload: payloadOf({ ...amount, vatIncluded: aTruth, program: oneOf(...orderingPrograms) }), apply: reserveOrderCredit },
  { consumer, type: 'part-order.shipped', order: 'each', payload: payloadOf({ ...amount, shipmentId: anId }), apply: postShippedOrder },
  { consumer, type: 'part-order.cancelled', order: 'each', payload: payloadOf(amount), apply: voidCancelledOrder },
  ...holdSubscriptions,
];
