import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { LedgerListDocument, type LedgerListQueryVariables } from '../generated/operations.js';

export const ledgers = ['CAP', 'FIN'] as const;

const truths: Readonly<Record<string, boolean>> = { true: true };

export const ledgerResource: Resource = {
  list: (variables) => call(LedgerListDocument, variables as LedgerListQueryVariables, (data) => data.ledgerTransfers),
  one: () => call(LedgerListDocument, { first: 1 }, (data) => data.ledgerTransfers.nodes[0] ?? null),
  many: () => call(LedgerListDocument, { first: 1 }, (data) => data.ledgerTransfers.nodes),
  sorts: { bookedAt: 'BOOKED_AT' },
  filter: ({ organizationId, ledger, subjectId, isOpen }) => ({ organizationId: textOf(organizationId), ledger: oneOf(ledgers, ledger), subjectId: textOf(subjectId), isOpen: truths[textOf(isOpen) ?? ''] }),
};
