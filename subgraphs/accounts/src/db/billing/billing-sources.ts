import type { Source } from '@platform/kit/list/source.js';

const settled = (kind: string): string => `coalesce((select sum(s.amount_minor) from accounts.settlement s where s.tenant_id = i.tenant_id and s.invoice_id = i.id${kind}), 0)`;

/** What of an invoice is open, in minor units. */
export const openMinor = `(i.total_minor - ${settled('')})`;

export const invoiceSource: Source = {
  from: 'accounts.invoice i',
  id: 'i.id',
  always: ['currency', 'vatIncluded', 'totalMinor', 'openMinor', 'paidMinor', 'dueOn', 'accountId'],
  columns: {
    number: 'i.number',
    reference: 'i.reference',
    accountId: 'i.account_id',
    currency: 'i.currency',
    vatIncluded: 'i.vat_included',
    totalMinor: 'i.total_minor::text',
    openMinor: `${openMinor}::text`,
    paidMinor: `${settled(` and s.kind in ('PAYMENT', 'SET_OFF') and s.amount_minor > 0`)}::text`,
    lineCount: 'i.line_count',
    issuedOn: 'i.issued_on::text',
    dueOn: 'i.due_on::text',
  },
  references: { organization: { type: 'Organization', id: 'i.tenant_id' } },
};

/** `parentId` is the invoice. */
export const chargeSource: Source = {
  from: 'accounts.charge c',
  id: 'c.id',
  always: ['parentId', 'amountMinor', 'currency', 'vatIncluded', 'paidBy'],
  columns: {
    parentId: 'c.invoice_id',
    kind: 'c.kind',
    subjectType: 'c.subject_type',
    subjectId: 'c.subject_id',
    occurredOn: 'c.occurred_on::text',
    paidBy: 'c.paid_by',
    amountMinor: 'c.amount_minor::text',
    currency: 'c.currency',
    vatIncluded: 'c.vat_included',
  },
};

/** `parentId` is the invoice. */
export const settlementSource: Source = {
  from: 'accounts.settlement s join accounts.invoice i on i.tenant_id = s.tenant_id and i.id = s.invoice_id',
  id: 's.id',
  always: ['parentId', 'amountMinor', 'currency', 'vatIncluded'],
  columns: { parentId: 's.invoice_id', kind: 's.kind', number: 's.number', reason: 's.reason', settledOn: 's.settled_on::text', amountMinor: 's.amount_minor::text', currency: 'i.currency', vatIncluded: 'i.vat_included' },
};

/** `parentId` is the invoice. */
export const dunningSource: Source = {
  from: 'accounts.dunning_step d',
  id: 'd.id',
  always: ['parentId'],
  columns: { parentId: 'd.invoice_id', step: 'd.step', takenAt: 'd.taken_at' },
};

export const statementSource: Source = {
  from: 'accounts.account_statement t',
  id: 't.id',
  always: ['currency', 'vatIncluded', 'openingMinor', 'closingMinor', 'movements'],
  columns: {
    month: 't.month::text',
    currency: 't.currency',
    vatIncluded: 't.vat_included',
    openingMinor: 't.opening_minor::text',
    closingMinor: 't.closing_minor::text',
    movements: 't.movements',
    sha256: 't.sha256',
    issuedAt: 't.issued_at',
  },
  references: { organization: { type: 'Organization', id: 't.tenant_id' } },
};

export const bankEntrySource: Source = {
  from: 'accounts.bank_entry b',
  id: 'b.id',
  always: ['amountMinor', 'matchedMinor', 'currency'],
  columns: {
    bookedOn: 'b.booked_on::text',
    reference: 'b.reference',
    remittance: 'b.remittance',
    debtorName: 'b.debtor_name',
    status: 'b.status',
    purpose: 'b.purpose',
    decidedByName: 'b.decided_by_name',
    decisionReason: 'b.decision_reason',
    amountMinor: 'b.amount_minor::text',
    matchedMinor: 'b.matched_minor::text',
    currency: 'b.currency',
  },
};
