import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { bankEntrySource, invoiceSource, openMinor, statementSource } from '../../db/billing/billing-sources.js';
import { AccountStatement, BankEntry, BankEntryStatus, Invoice } from '../../db/billing/billing-types.js';

@InputType({ description: 'Which invoices to list; conditions hold together.' })
export class InvoiceFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this service account.' })
  accountId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those of which something is open (true), or nothing (false).' })
  isOpen?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those on which something is to the organisation’s credit (true), or nothing (false).' })
  hasCredit?: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Only those that were due before this day.' })
  dueBefore?: string | null;

  @Field(() => String, { nullable: true, description: 'Only the one with this creditor reference.' })
  reference?: string | null;
}

export const invoiceList = defineList({
  name: 'Invoice',
  node: Invoice,
  source: invoiceSource,
  filter: InvoiceFilter,
  sorts: {
    ISSUED_ON: { expression: 'i.issued_on', type: 'date', description: 'The day they were issued.' },
    DUE_ON: { expression: 'i.due_on', type: 'date', description: 'Their due date.' },
  },
  defaultSort: { field: 'ISSUED_ON', direction: SortDirection.DESC },
  conditions: ({ organizationId, accountId, isOpen, hasCredit, dueBefore, reference }, parameters) => [
    ...(organizationId ? [`i.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(accountId ? [`i.account_id = ${parameters.add(requireId('filter.accountId', accountId))}`] : []),
    ...(isOpen == null ? [] : [`${openMinor} ${isOpen ? '>' : '<='} 0`]),
    ...(hasCredit == null ? [] : [`${openMinor} ${hasCredit ? '<' : '>='} 0`]),
    ...(dueBefore ? [`i.due_on < ${parameters.add(dueBefore)}::date`] : []),
    ...(reference ? [`i.reference = ${parameters.add(reference)}`] : []),
  ],
});

@InputType({ description: 'Which statements to list; conditions hold together.' })
export class AccountStatementFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;
}

export const statementList = defineList({
  name: 'AccountStatement',
  node: AccountStatement,
  source: statementSource,
  filter: AccountStatementFilter,
  sorts: { MONTH: { expression: 't.month', type: 'date', description: 'Their month.' } },
  defaultSort: { field: 'MONTH', direction: SortDirection.DESC },
  conditions: ({ organizationId }, parameters) => (organizationId ? [`t.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
});

@InputType({ description: 'Which payments to list; conditions hold together.' })
export class BankEntryFilter {
  @Field(() => BankEntryStatus, { nullable: true, description: 'Only those in this status.' })
  status?: BankEntryStatus | null;
}

export const bankEntryList = defineList({
  name: 'BankEntry',
  node: BankEntry,
  source: bankEntrySource,
  filter: BankEntryFilter,
  sorts: { BOOKED_ON: { expression: 'b.booked_on', type: 'date', description: 'The day they were booked.' } },
  defaultSort: { field: 'BOOKED_ON', direction: SortDirection.DESC },
  conditions: ({ status }, parameters) => (status ? [`b.status = ${parameters.add(status)}`] : []),
});
