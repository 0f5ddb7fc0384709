import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { ledgerTransferSource } from '../../db/ledger/ledger-entry-source.js';
import { LedgerName, LedgerTransfer } from '../../db/ledger/ledger-transfer.type.js';

@InputType({ description: 'Which transfers to list; conditions hold together.' })
export class LedgerTransferFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => LedgerName, { nullable: true, description: 'Only those of this ledger.' })
  ledger?: LedgerName | null;

  @Field(() => String, { nullable: true, description: 'Only those in this currency, as NOK.' })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those that debit or credit this account, as CREDIT_LINE.' })
  account?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those booked for this thing, as an order.' })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those booked together with this batch.' })
  batchId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only pending ones that are not resolved yet (true).' })
  isOpen?: boolean | null;
}

export const ledgerTransferList = defineList({
  name: 'LedgerTransfer',
  node: LedgerTransfer,
  source: ledgerTransferSource,
  filter: LedgerTransferFilter,
  sorts: { BOOKED_AT: { expression: 't.booked_at', type: 'timestamptz', description: 'When they were booked.' } },
  defaultSort: { field: 'BOOKED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, ledger, currency, account, subjectId, batchId, isOpen }, parameters) => [
    ...(organizationId ? [`t.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(ledger ? [`d.ledger = ${parameters.add(ledger)}`] : []),
    ...(currency ? [`d.currency = ${parameters.add(currency)}`] : []),
    ...(account ? [`${parameters.add(account)} in (d.code, c.code)`] : []),
    ...(subjectId ? [`b.subject_id = ${parameters.add(requireId('filter.subjectId', subjectId))}`] : []),
    ...(batchId ? [`t.batch_id = ${parameters.add(requireId('filter.batchId', batchId))}`] : []),
    ...(isOpen ? [`t.kind = 'pending' and not exists (select 1 from ledger.transfer r where r.tenant_id = t.tenant_id and r.pending_id = t.id)`] : []),
  ],
});
