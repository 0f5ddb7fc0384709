import { holdMessages } from '../holds/hold-message.js';

/** The e-mails to an organisation about what it was billed. */
export const billingMessages = ['INVOICE_ISSUED', 'CREDIT_NOTE_ISSUED', 'STATEMENT_ISSUED', 'DUNNING_REMINDER', 'DUNNING_FINAL_NOTICE', 'DUNNING_HOLD'] as const;

/** The e-mails that other parts of the platform ask for by an event. */
export const requestedMessages = ['CERTIFICATION_EXPIRING', 'APPLICATION_DECIDED', 'CORRECTIVE_ACTION_DUE'] as const;

export const messageTemplates = [...holdMessages, ...billingMessages, ...requestedMessages] as const;
export type MessageTemplate = (typeof messageTemplates)[number];
