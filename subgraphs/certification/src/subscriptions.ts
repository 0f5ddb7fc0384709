import type { Subscription } from '@platform/kit/bus/bus.js';

import { noteLocation } from './actions/note-location.js';
import { noteOrganization } from './actions/note-organization.js';

const consumer = 'certification';

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [
  { consumer, type: 'organization.registered', apply: noteOrganization },
  { consumer, type: 'location.changed', apply: noteLocation },
];
