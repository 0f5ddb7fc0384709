import type { Subscription } from '@platform/kit/bus/bus.js';

import { countCompletedRepairs, countOpenedRepairs } from './actions/facts/count-repairs.js';
import { noteAccountStanding, noteTechnicians } from './actions/facts/note-facts.js';

const consumer = 'programs';

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [
  { consumer, type: 'repair.completed', apply: countCompletedRepairs },
  { consumer, type: 'repair.opened', apply: countOpenedRepairs },
  { consumer, type: 'technicians.counted', apply: noteTechnicians },
  { consumer, type: 'account.changed', apply: noteAccountStanding },
];
