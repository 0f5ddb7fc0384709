import type { Subscription } from '@platform/kit/bus/bus.js';
import { aText, anId, oneOf, orAbsent, payloadOf } from '@platform/kit/bus/payload-check.js';
import { noteRuleSet } from '@platform/kit/rule-sets/note-rule-set.js';
import { ruleSetPayload } from '@platform/kit/rule-sets/rule-set-payload.js';
import { ruleSetPublished } from '@platform/kit/rule-sets/rule-set-published.js';

import { noteOrganization } from './actions/note-organization.js';
import { openAccountForApplication } from './actions/open-account-for-application.js';
import { ServiceAccountType } from './db/service-account.entity.js';

const consumer = 'accounts';

const organization = payloadOf({ organizationId: anId, region: orAbsent(aText) });
const application = payloadOf({ applicationId: anId, organizationId: anId, accountType: oneOf(...Object.values(ServiceAccountType)) });

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [
  { consumer, type: 'organization.registered', order: 'latest', payload: organization, apply: noteOrganization },
  { consumer, type: ruleSetPublished, order: 'each', payload: ruleSetPayload, apply: noteRuleSet },
  { consumer, type: 'application.approved', order: 'each', payload: application, apply: openAccountForApplication },
];
