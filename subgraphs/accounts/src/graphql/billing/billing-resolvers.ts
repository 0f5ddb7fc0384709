import { type AccessRule, type AccessRules, managers, staff } from '@platform/kit/graphql/access-rules.js';
import type { ReferenceLoaders } from '@platform/kit/graphql/references.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { bankFileSource } from '../../db/bank/bank-file-sources.js';
import { BankFileEntryResolver, BankFileResolver } from '../bank/bank-file.resolver.js';
import { bankEntrySource, invoiceSource, statementSource } from '../../db/billing/billing-sources.js';
import { BillingMutations } from './billing.mutations.js';
import { ChargeResolver } from './charge.resolver.js';
import { InvoiceResolver, SettlementResolver } from './invoice.resolver.js';
import { BankEntryResolver, StatementMovementResolver, StatementResolver } from './statement.resolver.js';

/** The ways into invoices, statements and payments. */
export const billingResolvers = [InvoiceResolver, ChargeResolver, SettlementResolver, StatementResolver, StatementMovementResolver, BankEntryResolver, BankFileResolver, BankFileEntryResolver, BillingMutations] as const;

export const billingLoaders: ReferenceLoaders = {
  Invoice: (ids, { reads }, selection) => readByIds(reads, { source: invoiceSource, selection, ids }),
  AccountStatement: (ids, { reads }, selection) => readByIds(reads, { source: statementSource, selection, ids }),
  BankFile: (ids, { reads }, selection) => readByIds(reads, { source: bankFileSource, selection, ids }),
  BankEntry: (ids, { reads }, selection) => readByIds(reads, { source: bankEntrySource, selection, ids }),
};

/** What is owed is the administrators' and the staff's to know. */
const whoeverBillsAndPays: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN'];

export const billingRules: AccessRules = {
  Query: {
    invoice: whoeverBillsAndPays,
    invoices: whoeverBillsAndPays,
    accountStatements: whoeverBillsAndPays,
    charges: whoeverBillsAndPays,
    bankEntries: staff,
    bankFile: staff,
    bankFiles: staff,
  },
  Mutation: {
    issueInvoices: managers,
    issueCreditNote: managers,
    importBankFile: managers,
    matchBankEntry: managers,
    setBankEntryAside: managers,
    issueStatements: managers,
  },
  references: {
    Invoice: whoeverBillsAndPays,
    AccountStatement: whoeverBillsAndPays,
    BankEntry: staff,
    BankFile: staff,
  },
};
