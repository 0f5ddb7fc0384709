import type { Subscription } from '@platform/kit/bus/bus.js';
import { aDate, aText, anId, listOf, orAbsent, payloadOf } from '@platform/kit/bus/payload-check.js';
import { noteRuleSet } from '@platform/kit/rule-sets/note-rule-set.js';
import { ruleSetPayload } from '@platform/kit/rule-sets/rule-set-payload.js';
import { ruleSetPublished } from '@platform/kit/rule-sets/rule-set-published.js';

import { noteAccount } from './actions/notes/note-account.js';
import { noteCertifications } from './actions/notes/note-certifications.js';
import { noteEnrollment } from './actions/notes/note-enrollment.js';
import { noteLocation } from './actions/notes/note-location.js';
import { noteOrganization } from './actions/notes/note-organization.js';
import { noteTechnician } from './actions/notes/note-technician.js';
import { expressSubscriptions } from './actions/express/express-subscriptions.js';
import { orderSubscriptions } from './actions/orders/order-subscriptions.js';

const consumer = 'repairs';

const organization = payloadOf({ organizationId: anId, displayName: orAbsent(aText), country: orAbsent(aText), region: orAbsent(aText) });
const location = payloadOf({ locationId: anId, organizationId: anId, shipTo: aText, name: aText, country: aText, region: orAbsent(aText), timeZone: aText });
const technician = payloadOf({ organizationId: anId, technicianId: anId, techId: aText });
const held = listOf({ product: aText, track: aText, passedOn: aDate, validUntil: aDate });
const certified = payloadOf({ organizationId: anId, technicianId: anId, startedOn: orAbsent(aDate), endedOn: orAbsent(aDate), certifications: held });
const enrollment = payloadOf({ organizationId: anId, enrollmentId: anId, program: aText, status: aText, state: orAbsent(aText), approvedOn: orAbsent(aDate) });
const account = payloadOf({ organizationId: anId, accountId: anId, type: aText, status: aText, standing: aText });

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [
  { consumer, type: 'organization.registered', order: 'latest', payload: organization, apply: noteOrganization },
  { consumer, type: 'location.changed', order: 'latest', payload: location, apply: noteLocation },
  { consumer, type: 'technician.registered', order: 'latest', payload: technician, apply: noteTechnician },
  { consumer, type: 'certification.changed', order: 'latest', payload: certified, apply: noteCertifications },
  { consumer, type: 'enrollment.changed', order: 'latest', payload: enrollment, apply: noteEnrollment },
  { consumer, type: 'account.changed', order: 'latest', payload: account, apply: noteAccount },
  ...orderSubscriptions,
  ...expressSubscriptions,
  { consumer, type: ruleSetPublished, order: 'each', payload: ruleSetPayload, apply: noteRuleSet },
];
