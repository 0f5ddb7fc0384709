import { holdMessages } from '../holds/hold-message.js';

/** The e-mails to an organisation about what it was billed. */
export const billingMessages = ['INVOICE_ISSUED', 'CREDIT_NOTE_ISSUED', 'STATEMENT_ISSUED', 'DUNNING_REMINDER', 'DUNNING_FINAL_NOTICE', 'DUNNING_HOLD'] as const;

/** The e-mails that other parts of the platform ask for by an event. */
export const requestedMessages = ['CERTIFICATION_EXPIRING', 'APPLICATION_DECIDED', 'CORRECTIVE_ACTION_DUE'] as const;

export const messageTemplates = [...holdMessages, ...billingMessages, ...requestedMessages] as const;
export type MessageTemplate = (typeof messageTemplates)[number];

const ofHolds = new Set<string>(holdMessages);

/**
 * Whether an e-mail goes where its organisation receives its mail; those about a hold go to the customer whose card it is on.
 * @source ERS-20 ERS-24
 */
export function goesToOrganization(template: string): boolean {
  return !ofHolds.has(template);
}
