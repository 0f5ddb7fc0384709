import type { Subscription } from '@platform/kit/bus/bus.js';
import { aText, anId, orAbsent, payloadOf } from '@platform/kit/bus/payload-check.js';
import { noteRuleSet } from '@platform/kit/rule-sets/note-rule-set.js';
import { ruleSetPublished } from '@platform/kit/rule-sets/rule-set-published.js';

import { noteOrganization } from './actions/note-organization.js';
import { openAccountForApplication } from './actions/open-account-for-application.js';

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [
  { consumer: 'accounts', type: 'organization.registered', order: 'latest', payload: payloadOf({ organizationId: anId, region: orAbsent(aText) }), apply: noteOrganization },
  { consumer: 'accounts', type: ruleSetPublished, apply: noteRuleSet },
  { consumer: 'accounts', type: 'application.approved', apply: openAccountForApplication },
];
