import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { look, type ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { formatAmount } from '@platform/kit/pure/money/money.js';

import { KnownOrganization } from '../../db/known-organization.entity.js';
import { creditorReference } from '../../domain/billing/creditor-reference.js';
import { paymentDays } from '../../domain/billing/dunning.js';
import { moneyAccount } from '../../domain/ledger/account-codes.js';
import { derivedId } from '../derived-id.js';
import { writeToOrganization } from '../messages/write-to-organization.js';
import { book } from '../ledger/book.js';
import { nextDocumentNumber } from './next-document-number.js';

export type IssuedInvoices = { invoiceIds: string[] } | { refused: 'ORGANIZATION_UNKNOWN' | 'NOTHING_TO_BILL' };

interface Unbilled {
  accountId: string;
  soldTo: string;
  currency: string;
  vatIncluded: boolean;
  total: string;
  parts: string;
  chargeIds: string[];
}

/** Bills what an organisation was charged until a day and not billed: one invoice for each account, currency and kind of amount. */
export async function issueInvoices(context: ActionContext, { organizationId: tenant, until, idempotencyKey: key }: { organizationId: string; until: string; idempotencyKey: string }): Promise<IssuedInvoices> {
  const isKnown = await look(context, (manager) => manager.existsBy(KnownOrganization, { tenantId: tenant }));
  const request = { key, operation: 'issueInvoices', input: { organizationId: tenant, until }, tenant, subject: { type: 'Organization', id: tenant } };
  return once<IssuedInvoices>(context, request, async (manager, entry) => {
    if (!isKnown) {
      entry.isNobodys();
      return { refused: 'ORGANIZATION_UNKNOWN' };
    }
    const unbilled = await lockUnbilled(manager, { tenant, until });
    if (unbilled.length === 0) return { refused: 'NOTHING_TO_BILL' };
    const invoiceIds: string[] = [];
    for (const group of unbilled) invoiceIds.push(await issue(context, { tenant, group }, { manager, entry }));
    entry.changes({ invoices: { to: invoiceIds.length } });
    return { invoiceIds };
  });
}

/** Two who bill at once would bill one charge twice: the charges are locked, and what the first has billed the second does not see. */
async function lockUnbilled(manager: EntityManager, { tenant, until }: { tenant: string; until: string }): Promise<Unbilled[]> {
  return manager.query<Unbilled[]>(
    `with open as (select * from charge where tenant_id = $1 and invoice_id is null and amount_minor > 0 and paid_by is null and account_id is not null and occurred_on <= $2 order by id for update)
     select o.account_id as "accountId", a.sold_to as "soldTo", o.currency, o.vat_included as "vatIncluded", sum(o.amount_minor)::text as total,
       coalesce(sum(o.amount_minor) filter (where o.kind = 'PARTS'), 0)::text as parts, array_agg(o.id) as "chargeIds"
     from open o join service_account a on a.tenant_id = o.tenant_id and a.id = o.account_id group by 1, 2, 3, 4 order by 2, 3`,
    [tenant, until],
  );
}

async function issue(context: ActionContext, { tenant, group }: { tenant: string; group: Unbilled }, { manager, entry }: { manager: EntityManager; entry: Entry }): Promise<string> {
  const today = context.now().toISOString().slice(0, 10) as LocalDate;
  const id = context.newId();
  const number = await nextDocumentNumber(manager, { tenantId: tenant, kind: 'INVOICE', today });
  const { accountId, soldTo, currency, vatIncluded, total, parts, chargeIds } = group;
  const reference = creditorReference({ soldTo, invoiceNumber: number });
  await manager.query(
    `insert into invoice (tenant_id, id, number, reference, account_id, currency, vat_included, total_minor, parts_minor, line_count, issued_on, due_on, issued_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [tenant, id, number, reference, accountId, currency, vatIncluded, total, parts, chargeIds.length, today, addDays(today, paymentDays), context.now()],
  );
  await manager.query('update charge set invoice_id = $3 where tenant_id = $1 and id = any($2)', [tenant, chargeIds, id]);
  const money = { currency, vatIncluded };
  const leg = { id: derivedId('invoice', id), kind: 'single', debit: moneyAccount('RECEIVABLE', money), credit: moneyAccount('UNBILLED', money), amountMinor: BigInt(total), code: 'INVOICE' } as const;
  await book(manager, context, { tenant, subject: { type: 'Invoice', id }, legs: [leg] });
  await writeToOrganization(manager, {
    ...{ tenantId: tenant, template: 'INVOICE_ISSUED', key: `invoice ${id}`, subject: { type: 'Invoice', id }, now: context.now() },
    parameters: { number, reference, currency, amount: formatAmount({ amountMinor: BigInt(total), currency, vatIncluded }), issuedOn: today, dueOn: addDays(today, paymentDays) },
  });
  entry.changes({ invoiceNumber: { to: number }, amountMinor: { to: total }, currency: { to: currency } });
  return id;
}
