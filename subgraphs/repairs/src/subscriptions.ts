import type { Subscription } from '@platform/kit/bus/bus.js';
import { aText, anId, orAbsent, payloadOf } from '@platform/kit/bus/payload-check.js';
import { noteRuleSet } from '@platform/kit/rule-sets/note-rule-set.js';
import { ruleSetPayload } from '@platform/kit/rule-sets/rule-set-payload.js';
import { ruleSetPublished } from '@platform/kit/rule-sets/rule-set-published.js';

import { noteLocation } from './actions/note-location.js';
import { noteOrganization } from './actions/note-organization.js';
import { noteTechnician } from './actions/note-technician.js';

const consumer = 'repairs';

const organization = payloadOf({ organizationId: anId, displayName: orAbsent(aText), country: orAbsent(aText), region: orAbsent(aText) });
const location = payloadOf({ locationId: anId, organizationId: anId, shipTo: aText, name: aText, country: aText, region: orAbsent(aText), timeZone: aText });
const technician = payloadOf({ organizationId: anId, technicianId: anId, techId: aText });

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [
  { consumer, type: 'organization.registered', order: 'latest', payload: organization, apply: noteOrganization },
  { consumer, type: 'location.changed', order: 'latest', payload: location, apply: noteLocation },
  { consumer, type: 'technician.registered', order: 'latest', payload: technician, apply: noteTechnician },
  { consumer, type: ruleSetPublished, order: 'each', payload: ruleSetPayload, apply: noteRuleSet },
];
