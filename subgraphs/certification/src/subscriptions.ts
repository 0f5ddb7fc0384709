import type { Subscription } from '@platform/kit/bus/bus.js';
import { anId, payloadOf } from '@platform/kit/bus/payload-check.js';

import { noteLocation } from './actions/note-location.js';
import { noteOrganization } from './actions/note-organization.js';

const consumer = 'certification';

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [
  { consumer, type: 'organization.registered', order: 'latest', payload: payloadOf({ organizationId: anId }), apply: noteOrganization },
  { consumer, type: 'location.changed', order: 'latest', payload: payloadOf({ organizationId: anId, locationId: anId }), apply: noteLocation },
];
