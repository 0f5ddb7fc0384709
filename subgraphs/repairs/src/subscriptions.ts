import type { Subscription } from '@platform/kit/bus/bus.js';
import { noteRuleSet } from '@platform/kit/rule-sets/note-rule-set.js';
import { ruleSetPublished } from '@platform/kit/rule-sets/rule-set-published.js';

import { noteLocation } from './actions/note-location.js';
import { noteOrganization } from './actions/note-organization.js';
import { noteTechnician } from './actions/note-technician.js';

const consumer = 'repairs';

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [
  { consumer, type: 'organization.registered', apply: noteOrganization },
  { consumer, type: 'location.changed', apply: noteLocation },
  { consumer, type: 'technician.registered', apply: noteTechnician },
  { consumer, type: ruleSetPublished, apply: noteRuleSet },
];
