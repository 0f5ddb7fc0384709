import type { Source } from '@platform/kit/list/source.js';

/** How the ledger's transfers are read; `parentId` is the organisation. */
export const ledgerTransferSource: Source = {
  from: `ledger.transfer t join ledger.batch b on b.tenant_id = t.tenant_id and b.id = t.batch_id
    join ledger.account d on d.tenant_id = t.tenant_id and d.id = t.debit_account
    join ledger.account c on c.tenant_id = t.tenant_id and c.id = t.credit_account`,
  id: 't.id',
  always: ['amountMinor', 'currency', 'vatIncluded'],
  columns: {
    parentId: 't.tenant_id',
    batchId: 't.batch_id',
    ledger: 'd.ledger',
    kind: 't.kind',
    code: 't.code',
    debitCode: 'd.code',
    creditCode: 'c.code',
    amountMinor: 't.amount::text',
    currency: 'd.currency',
    vatIncluded: 'coalesce(d.vat_included, true)',
    pendingId: 't.pending_id',
    resolvedBy: '(select r.kind from ledger.transfer r where r.tenant_id = t.tenant_id and r.pending_id = t.id)',
    expiresAt: 't.expires_at',
    subjectType: 'b.subject_type',
    subjectId: 'b.subject_id',
    actor: 'b.actor',
    bookedAt: 't.booked_at',
  },
};
