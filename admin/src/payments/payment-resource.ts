import { call, oneOf, type Resource } from '../data/resource.js';
import { BankEntryListDocument, type BankEntryListQueryVariables } from '../generated/operations.js';

export const bankEntryStatuses = ['UNMATCHED', 'MATCHED', 'SET_ASIDE'] as const;

export const paymentResource: Resource = {
  list: (variables) => call(BankEntryListDocument, variables as BankEntryListQueryVariables, (data) => data.bankEntries),
  one: () => call(BankEntryListDocument, { first: 1 }, (data) => data.bankEntries.nodes[0] ?? null),
  many: () => call(BankEntryListDocument, { first: 1 }, (data) => data.bankEntries.nodes),
  sorts: { bookedOn: 'BOOKED_ON' },
  filter: ({ status }) => ({ status: oneOf(bankEntryStatuses, status) }),
};
