import { aDate, anId, aText, orAbsent, payloadOf } from '@platform/kit/bus/payload-check.js';
import type { Subscription } from '@platform/kit/bus/bus.js';
import { noteRuleSet } from '@platform/kit/rule-sets/note-rule-set.js';
import { ruleSetPayload } from '@platform/kit/rule-sets/rule-set-payload.js';
import { ruleSetPublished } from '@platform/kit/rule-sets/rule-set-published.js';

import { noteAccount } from './actions/notes/note-account.js';
import { noteEnrollment } from './actions/notes/note-enrollment.js';
import { noteLocation } from './actions/notes/note-location.js';
import { noteOrganization } from './actions/notes/note-organization.js';

const consumer = 'certification';
const account = payloadOf({ organizationId: anId, accountId: anId, type: aText, status: aText, createdOn: orAbsent(aDate) });
const enrollment = payloadOf({ organizationId: anId, enrollmentId: anId, program: aText, status: aText, approvedOn: orAbsent(aDate) });

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [
  { consumer, type: 'organization.registered', order: 'latest', payload: payloadOf({ organizationId: anId, region: orAbsent(aText) }), apply: noteOrganization },
  { consumer, type: 'location.changed', order: 'latest', payload: payloadOf({ organizationId: anId, locationId: anId }), apply: noteLocation },
  { consumer, type: 'account.changed', order: 'latest', payload: account, apply: noteAccount },
  { consumer, type: 'enrollment.changed', order: 'latest', payload: enrollment, apply: noteEnrollment },
  { consumer, type: ruleSetPublished, order: 'each', payload: ruleSetPayload, apply: noteRuleSet },
];
