import type { Subscription } from '@platform/kit/bus/bus.js';
import { aCount, aDate, anId, aText, listOf, oneOf, payloadOf } from '@platform/kit/bus/payload-check.js';

import { noteAccountOpened } from './actions/applications/note-account-opened.js';
import { countCompletedRepairs, countOpenedRepairs } from './actions/facts/count-repairs.js';
import { noteAccountStanding, noteTechnicians } from './actions/facts/note-facts.js';

const consumer = 'programs';

const repairs = payloadOf({ organizationId: anId, repairs: listOf({ repairId: anId, locationId: anId, quarter: aText }) });
const technicians = payloadOf({ organizationId: anId, employedCertifiedTechnicians: aCount, contractedCertifiedTechnicians: aCount });
const account = payloadOf({ accountId: anId, organizationId: anId, type: aText, status: aText, standing: oneOf('GOOD', 'ON_HOLD', 'SUSPENDED') });
const opened = payloadOf({ accountId: anId, organizationId: anId, applicationId: anId, type: aText, createdOn: aDate });

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [
  { consumer, type: 'repair.completed', order: 'each', payload: repairs, apply: countCompletedRepairs },
  { consumer, type: 'repair.opened', order: 'each', payload: repairs, apply: countOpenedRepairs },
  { consumer, type: 'technicians.counted', order: 'latest', payload: technicians, apply: noteTechnicians },
  { consumer, type: 'account.changed', order: 'latest', payload: account, apply: noteAccountStanding },
  { consumer, type: 'account.opened', order: 'each', payload: opened, apply: noteAccountOpened },
];
