import type { billingFiles as english } from '../en/billing-files.js';
import type { MessagesLike } from '../message-shape.js';

export const billingFiles: MessagesLike<typeof english> = {
  pdf: 'Ladda ned PDF',
  invoices: 'Ladda ned fakturor som CSV',
};
