import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { importBankFile } from '../../actions/bank/import-bank-file.js';
import { issueCreditNote } from '../../actions/billing/issue-credit-note.js';
import { issueInvoices } from '../../actions/billing/issue-invoices.js';
import { issueStatements } from '../../actions/billing/issue-statements.js';
import { setBankEntryAside } from '../../actions/bank/set-bank-entry-aside.js';
import { organizationOfInvoice, settleFromBank } from '../../actions/bank/settle-from-bank.js';
import { bankEntrySource, invoiceSource } from '../../db/billing/billing-sources.js';
import { BankEntry, BankEntryPurpose, Invoice } from '../../db/billing/billing-types.js';
import { AccountOrganizationUnknown } from '../account-problems.js';
import { AmountMinorScalar } from '../amount-minor.scalar.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { BankEntryNotFound, BankFileRefused, InvoiceNotFound, MonthNotOver, MoreThanOpen, NothingToBill, NothingToSettle, NothingToState, PaymentCurrencyDiffers } from './billing-problems.js';

@InputType({ description: 'What to bill.' })
export class IssueInvoicesInput {
  @Field(() => ID, { description: 'The organisation.' })
  organizationId: string;

  @Field(() => LocalDateScalar, { description: 'Everything that was charged until this day.' })
  until: string;
}

@InputType({ description: 'A credit note to issue.' })
export class IssueCreditNoteInput {
  @Field(() => ID, { description: 'The invoice it corrects.' })
  invoiceId: string;

  @Field(() => AmountMinorScalar, { description: 'How much is credited, at most what is open.' })
  amountMinor: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters; stands on the note.' })
  reason: string;
}

@InputType({ description: 'A bank’s file.' })
export class ImportBankFileInput {
  @Field(() => String, { description: 'The file: ISO 20022 camt.053, at most 90,000 characters.' })
  xml: string;
}

@ArgsType()
class SetAsideArgs {
  @Field(() => ID, { description: 'The payment.' })
  bankEntryId: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason: string;

  @Field(() => BankEntryPurpose, { nullable: true, description: 'What it is, where that is known.' })
  purpose?: BankEntryPurpose | null;
}

@InputType({ description: 'What a payment is for.' })
export class MatchBankEntryInput {
  @Field(() => ID, { description: 'The payment.' })
  bankEntryId: string;

  @Field(() => ID, { description: 'The invoice it settles, as far as both reach.' })
  invoiceId: string;

  @Field(() => String, { description: 'What it is known from, 1 to 500 characters.' })
  reason: string;
}

@ObjectType({ description: 'Issued invoices.', simpleResolvers: true })
export class InvoicesIssued {
  readonly __typename = 'InvoicesIssued';

  @Field(() => [ID], { description: 'The invoices, one for each account, currency and kind of amount.' })
  invoiceIds: string[];
}

@ObjectType({ description: 'What came of a bank’s file.', simpleResolvers: true })
export class BankFileImported {
  readonly __typename = 'BankFileImported';

  @Field(() => Int, { description: 'Payments that were new.' })
  imported: number;

  @Field(() => Int, { description: 'Payments that were known already.' })
  known: number;

  @Field(() => [ID], { description: 'The new ones.' })
  bankEntryIds: string[];
}

@ObjectType({ description: 'Issued statements.', simpleResolvers: true })
export class StatementsIssued {
  readonly __typename = 'StatementsIssued';

  @Field(() => [ID], { description: 'The statements, one for each currency and kind of amount.' })
  statementIds: string[];
}

const resolveType = nameOfAnswer;
const IssueInvoicesResult = createUnionType({ name: 'IssueInvoicesResult', description: 'The invoices, or why none was issued.', types: () => [InvoicesIssued, AccountOrganizationUnknown, NothingToBill] as const, resolveType });
const IssueCreditNoteResult = createUnionType({ name: 'IssueCreditNoteResult', description: 'The invoice as it is now, or why nothing was credited.', types: () => [Invoice, InvoiceNotFound, MoreThanOpen] as const, resolveType });
const ImportBankFileResult = createUnionType({ name: 'ImportBankFileResult', description: 'What came of it, or why nothing was kept.', types: () => [BankFileImported, BankFileRefused] as const, resolveType });
const DecideBankEntryResult = createUnionType({
  name: 'DecideBankEntryResult',
  description: 'The payment as it is now, or why nothing was decided.',
  types: () => [BankEntry, BankEntryNotFound, InvoiceNotFound, PaymentCurrencyDiffers, NothingToSettle] as const,
  resolveType,
});
const IssueStatementsResult = createUnionType({ name: 'IssueStatementsResult', description: 'The statements, or why none was issued.', types: () => [StatementsIssued, AccountOrganizationUnknown, MonthNotOver, NothingToState] as const, resolveType });

const bankProblems = {
  BANK_ENTRY_UNKNOWN: BankEntryNotFound,
  INVOICE_UNKNOWN: InvoiceNotFound,
  OTHER_CURRENCY: PaymentCurrencyDiffers,
  NOTHING_LEFT: NothingToSettle,
  NOTHING_OPEN: NothingToSettle,
  MATCHED_ALREADY: NothingToSettle,
} as const;
const lettersMax = 90_000;
const keyDescription = 'The caller’s own key of this request, up to 255 characters: sent again, it answers the same and changes nothing.';

@Resolver()
export class BillingMutations {
  @Mutation(() => IssueInvoicesResult, { description: 'Bills what an organisation was charged and not billed: one invoice for each account, currency and kind of amount.' })
  async issueInvoices(
    @Arg('idempotencyKey', () => ID, { description: keyDescription }) idempotencyKey: string,
    @Arg('input', () => IssueInvoicesInput, { description: 'What to bill.' }) input: IssueInvoicesInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const issued = await issueInvoices(context, { ...input, idempotencyKey, organizationId: requireId('input.organizationId', input.organizationId) });
    if ('invoiceIds' in issued) return { __typename: 'InvoicesIssued', ...issued };
    return issued.refused === 'NOTHING_TO_BILL' ? new NothingToBill() : new AccountOrganizationUnknown();
  }

  @Mutation(() => IssueCreditNoteResult, { description: 'Credits what is open of an invoice, or a part of it, by a numbered note.' })
  async issueCreditNote(
    @Arg('idempotencyKey', () => ID, { description: keyDescription }) idempotencyKey: string,
    @Arg('input', () => IssueCreditNoteInput, { description: 'The note.' }) input: IssueCreditNoteInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Invoice | Problem> {
    if (input.amountMinor === '0') throw badUserInput('input.amountMinor', 'a note of nothing is none');
    const reason = givenReason('input.reason', input.reason);
    const issued = await issueCreditNote(context, { ...input, idempotencyKey, invoiceId: requireId('input.invoiceId', input.invoiceId), amountMinor: BigInt(input.amountMinor), reason });
    if ('refused' in issued) return issued.refused === 'INVOICE_UNKNOWN' ? new InvoiceNotFound() : new MoreThanOpen();
    return readBack<Invoice>({ type: 'Invoice', source: invoiceSource, id: issued.invoiceId }, context, info);
  }

  @Mutation(() => ImportBankFileResult, { description: 'Takes the booked credits of a bank’s file, each once, and settles the invoices that they name; the rest waits for a person.' })
  async importBankFile(
    @Arg('idempotencyKey', () => ID, { description: keyDescription }) idempotencyKey: string,
    @Arg('input', () => ImportBankFileInput, { description: 'The file.' }) { xml }: ImportBankFileInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    if (xml.length > lettersMax) throw badUserInput('input.xml', `is longer than ${lettersMax} characters; split the file`);
    const imported = await importBankFile(context, { idempotencyKey, xml });
    if ('refused' in imported) return Object.assign(new BankFileRefused(), { message: imported.why });
    return { __typename: 'BankFileImported', imported: imported.entryIds.length, known: imported.known, bankEntryIds: imported.entryIds };
  }

  @Mutation(() => DecideBankEntryResult, { description: 'Settles an invoice from a payment that named none, as far as both reach.' })
  async matchBankEntry(@Arg('input', () => MatchBankEntryInput, { description: 'What it is for.' }) input: MatchBankEntryInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<BankEntry | Problem> {
    const reason = givenReason('input.reason', input.reason);
    const [bankEntryId, invoiceId] = [requireId('input.bankEntryId', input.bankEntryId), requireId('input.invoiceId', input.invoiceId)];
    const tenantId = await organizationOfInvoice(context, invoiceId);
    if (tenantId === null) return new InvoiceNotFound();
    const settled = await settleFromBank(context, { bankEntryId, invoiceId, tenantId, reason });
    return 'refused' in settled ? new bankProblems[settled.refused]() : readBack<BankEntry>({ type: 'BankEntry', source: bankEntrySource, id: bankEntryId }, context, info);
  }

  @Mutation(() => DecideBankEntryResult, { description: 'Sets a payment aside that is for no invoice.' })
  async setBankEntryAside(
    @Args(() => SetAsideArgs) { bankEntryId: id, reason, purpose = null }: SetAsideArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BankEntry | Problem> {
    const bankEntryId = requireId('bankEntryId', id);
    const set = await setBankEntryAside(context, { bankEntryId, purpose, reason: givenReason('reason', reason) });
    return 'refused' in set ? new bankProblems[set.refused]() : readBack<BankEntry>({ type: 'BankEntry', source: bankEntrySource, id: bankEntryId }, context, info);
  }

  @Mutation(() => IssueStatementsResult, { description: 'States a month of an organisation’s account and closes it: nothing is booked into it afterwards.' })
  async issueStatements(
    @Arg('organizationId', () => ID, { description: 'The organisation.' }) id: string,
    @Arg('month', () => LocalDateScalar, { description: 'The first day of the month.' }) month: string,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    if (!month.endsWith('-01')) throw badUserInput('month', 'is not the first day of a month');
    const issued = await issueStatements(context, { organizationId: requireId('organizationId', id), month });
    if ('statementIds' in issued) return { __typename: 'StatementsIssued', ...issued };
    const problems = { ORGANIZATION_UNKNOWN: AccountOrganizationUnknown, MONTH_NOT_OVER: MonthNotOver, NOTHING_TO_STATE: NothingToState } as const;
    return new problems[issued.refused]();
  }
}
