import type { Subscription } from '@platform/kit/bus/bus.js';
import { aCount, aDate, aText, anId, payloadOf } from '@platform/kit/bus/payload-check.js';

import { writeOfAction, writeOfDecision, writeOfExpiry } from './actions/messages/mail-events.js';

const consumer = 'accounts';
const order = 'each';
const ofOrganization = { organizationId: anId };

/** What other parts of the platform tell and an organisation is written to about. */
export const mailSubscriptions: readonly Subscription[] = [
  { consumer, order, type: 'certification.expiring', payload: payloadOf({ ...ofOrganization, certificationId: anId, product: aText, validUntil: aDate, daysBefore: aCount }), apply: writeOfExpiry },
  { consumer, order, type: 'application.changed', payload: payloadOf({ ...ofOrganization, applicationId: anId, status: aText }), apply: writeOfDecision },
  { consumer, order, type: 'corrective-action.reminded', payload: payloadOf({ ...ofOrganization, actionId: anId, dueOn: aDate, reminders: aCount }), apply: writeOfAction },
];
