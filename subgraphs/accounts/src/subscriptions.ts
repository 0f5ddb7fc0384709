import type { Subscription } from '@platform/kit/bus/bus.js';

import { noteOrganization } from './actions/note-organization.js';

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [{ consumer: 'accounts', type: 'organization.registered', apply: noteOrganization }];
