import type { Subscription } from '@platform/kit/bus/bus.js';
import { aCount, aDate, anId, aText, listOf, type Member, oneOf, orAbsent, payloadOf } from '@platform/kit/bus/payload-check.js';

import { noteAccountOpened } from './actions/applications/note-account-opened.js';
import { countCompletedRepairs, countOpenedRepairs, uncountReopenedRepairs } from './actions/facts/count-repairs.js';
import { noteReturnClosed, noteReturnOpened, noteReturnOverdue, noteReturnReceived } from './actions/facts/note-return.js';
import { noteAccountStanding, noteCreditLine, noteInstalledBase, noteServicedLines, noteTechnicians } from './actions/facts/note-facts.js';
import { noteTechnician } from './actions/facts/note-technician.js';

const consumer = 'programs';

const anObject: Member = { expected: 'an object of counts', holds: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((count) => aCount.holds(count)) };

const repairs = payloadOf({ organizationId: anId, repairs: listOf({ repairId: anId, locationId: anId, quarter: aText }) });
const technicians = payloadOf({ organizationId: anId, employedCertifiedTechnicians: aCount, contractedCertifiedTechnicians: aCount });
const certified = payloadOf({ organizationId: anId, technicianId: anId, startedOn: orAbsent(aDate), endedOn: orAbsent(aDate), employment: orAbsent(aText), certifications: listOf({ track: aText, passedOn: aDate, validUntil: orAbsent(aDate) }) });
const account = payloadOf({ accountId: anId, organizationId: anId, type: aText, status: aText, standing: oneOf('GOOD', 'ON_HOLD', 'SUSPENDED'), createdOn: orAbsent(aDate) });
const opened = payloadOf({ accountId: anId, organizationId: anId, applicationId: anId, type: aText, createdOn: aDate });
const creditLine = payloadOf({ creditLineId: anId, organizationId: anId, status: oneOf('REQUESTED', 'APPROVED', 'DECLINED') });
const lines: Member = { expected: 'a list of IOS and MAC', holds: (value) => Array.isArray(value) && value.every((line) => line === 'IOS' || line === 'MAC') };
const servicedLines = payloadOf({ organizationId: anId, accountId: anId, lines });
const owed = { organizationId: anId, returnId: anId, partNumber: orAbsent(aText), dueOn: orAbsent(aDate) };

const installed = payloadOf({
  ...{ organizationId: anId, ownedIosDevices: aCount, leasedIosDevices: aCount, iosDevicesInDeployment: aCount, iosDevicesWithAppleExtendedCoverage: aCount },
  ...{ iosDevicesCoverageUnknown: aCount, productsWithProofOfPurchase: aCount, products: anObject },
});

/** The events this subgraph reacts to. */
export const subscriptions: Subscription[] = [
  { consumer, type: 'repair.completed', order: 'each', payload: repairs, apply: countCompletedRepairs },
  { consumer, type: 'repair.opened', order: 'each', payload: repairs, apply: countOpenedRepairs },
  { consumer, type: 'installed-base.changed', order: 'latest', payload: installed, apply: noteInstalledBase },
  { consumer, type: 'repair.reopened', order: 'each', payload: repairs, apply: uncountReopenedRepairs },
  { consumer, type: 'technicians.counted', order: 'latest', payload: technicians, apply: noteTechnicians },
  { consumer, type: 'certification.changed', order: 'latest', payload: certified, apply: noteTechnician },
  { consumer, type: 'account.changed', order: 'latest', payload: account, apply: noteAccountStanding },
  { consumer, type: 'credit-line.changed', order: 'latest', payload: creditLine, apply: noteCreditLine },
  { consumer, type: 'account.opened', order: 'each', payload: opened, apply: noteAccountOpened },
  { consumer, type: 'serviced-lines.declared', order: 'latest', payload: servicedLines, apply: noteServicedLines },
  { consumer, type: 'return.opened', order: 'each', payload: payloadOf({ ...owed, dueOn: aDate }), apply: noteReturnOpened },
  { consumer, type: 'return.received', order: 'each', payload: payloadOf({ ...owed, receivedAt: aText }), apply: noteReturnReceived },
  { consumer, type: 'return.overdue', order: 'each', payload: payloadOf(owed), apply: noteReturnOverdue },
  { consumer, type: 'return.closed', order: 'each', payload: payloadOf({ ...owed, outcome: aText }), apply: noteReturnClosed },
];
