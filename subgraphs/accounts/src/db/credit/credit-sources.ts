import { proposalFields } from '@platform/kit/four-eyes/proposal.js';
import type { Source } from '@platform/kit/list/source.js';

const balance = (expression: string): string =>
  `coalesce((select ${expression} from ledger.account a where a.tenant_id = c.tenant_id and a.ledger = 'CAP' and a.code = 'CREDIT_LINE' and a.currency = c.currency), 0)::text`;

/** How credit lines are read; `balances` is what their position is derived from. */
export const creditLineSource: Source = {
  from: 'accounts.credit_line c',
  id: 'c.id',
  always: ['currency', 'balances'],
  columns: {
    parentId: 'c.tenant_id',
    region: 'c.region',
    currency: 'c.currency',
    status: 'c.status',
    agreedWith: 'c.agreed_with',
    agreedOn: 'c.agreed_on::text',
    version: 'c.version',
    balances: `jsonb_build_object('agreedMinor', c.agreed_minor::text, 'raisedMinor', c.raised_minor::text, 'dueMinor', c.due_minor::text,
      'debitsPending', ${balance('a.debits_pending')}, 'debitsPosted', ${balance('a.debits_posted')}, 'creditsPosted', ${balance('a.credits_posted')})`,
  },
  references: { organization: { type: 'Organization', id: 'c.tenant_id' } },
};

/** How temporary raises are read; `parentId` is the credit line. */
export const creditRaiseSource: Source = {
  from: 'accounts.credit_raise r join accounts.credit_line c on c.tenant_id = r.tenant_id and c.id = r.credit_line_id',
  id: 'r.id',
  always: ['parentId', 'amountMinor', 'currency'],
  columns: { parentId: 'r.credit_line_id', amountMinor: 'r.amount_minor::text', currency: 'c.currency', beginsAt: 'r.begins_at', endsAt: 'r.ends_at', endedAt: 'r.ended_at' },
};

/** How proposals of a credit line are read. */
export const creditProposalSource: Source = {
  from: 'accounts.credit_proposal p join accounts.credit_line c on c.tenant_id = p.tenant_id and c.id = p.credit_line_id',
  id: 'p.id',
  always: ['__typename', 'proposedBy', 'decision', 'creditLineId', 'fromMinor', 'amountMinor', 'currency'],
  columns: {
    ...proposalFields('p'),
    __typename: `'CreditProposal'`,
    creditLineId: 'p.credit_line_id',
    lineVersion: 'p.line_version',
    kind: 'p.kind',
    fromMinor: 'p.from_minor::text',
    amountMinor: 'p.amount_minor::text',
    currency: 'c.currency',
    raisedUntil: 'p.raised_until',
    region: 'p.region',
    agreedWith: 'p.agreed_with',
  },
};
