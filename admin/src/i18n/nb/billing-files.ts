import type { billingFiles as english } from '../en/billing-files.js';
import type { MessagesLike } from '../message-shape.js';

export const billingFiles: MessagesLike<typeof english> = {
  pdf: 'Last ned PDF',
  invoices: 'Last ned fakturaer som CSV',
};
