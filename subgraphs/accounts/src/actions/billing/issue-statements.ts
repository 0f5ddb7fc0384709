import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import { perform } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { canonicalJson } from '@platform/kit/pure/canonical-json.js';
import { formatAmount } from '@platform/kit/pure/money/money.js';

import { KnownOrganization } from '../../db/known-organization.entity.js';
import { statementOf } from '../../domain/billing/statement.js';
import { movementsUntil, type StatedAccount } from '../../db/billing/read-movements.js';
import { writeToOrganization } from '../messages/write-to-organization.js';

export type IssuedStatements = { statementIds: string[] } | { refused: 'ORGANIZATION_UNKNOWN' | 'MONTH_NOT_OVER' | 'NOTHING_TO_STATE' };

/** States a month of an organisation's account: what was owed at its beginning, what moved, what was owed at its end. The month is then closed in the ledger. */
export function issueStatements(context: ActionContext, { organizationId: tenant, month }: { organizationId: string; month: string }): Promise<IssuedStatements> {
  const deed = { action: 'issueStatements', tenant, subject: { type: 'Organization', id: tenant } };
  return perform<IssuedStatements>(context, deed, async (manager, entry) => {
    if (!(await manager.existsBy(KnownOrganization, { tenantId: tenant }))) {
      entry.isNobodys();
      return { refused: 'ORGANIZATION_UNKNOWN' };
    }
    const end = nextMonth(month);
    if (context.now() < end) return { refused: 'MONTH_NOT_OVER' };
    const accounts = await manager.query<StatedAccount[]>(`select id, currency, vat_included as "vatIncluded" from ledger.account where tenant_id = $1 and code = 'RECEIVABLE' order by currency, vat_included`, [tenant]);
    if (accounts.length === 0) return { refused: 'NOTHING_TO_STATE' };
    // Closed first, under the lock of the account: whatever is booked from now on belongs to a later month.
    await manager.query('select ledger.close_until($1, $2, $3)', [tenant, accounts.map(({ id }) => id), end]);
    const statementIds: string[] = [];
    for (const account of accounts) statementIds.push(await issue(context, manager, { tenant, account, month, end }));
    entry.changes({ month: { to: month }, statements: { to: statementIds.length } });
    return { statementIds };
  });
}

async function issue(context: ActionContext, manager: EntityManager, { tenant, account, month, end }: { tenant: string; account: StatedAccount; month: string; end: Date }): Promise<string> {
  const { currency, vatIncluded } = account;
  const [known] = await manager.query<{ id: string }[]>('select id from account_statement where tenant_id = $1 and currency = $2 and vat_included = $3 and month = $4', [tenant, currency, vatIncluded, month]);
  if (known !== undefined) return known.id;
  const rows = await movementsUntil(manager, { tenant, account, begin: new Date(`${month}T00:00:00Z`), end });
  const told = rows.map(({ amountMinor, isBefore, at, ...row }) => ({ ...row, at: new Date(at).toISOString(), amountMinor: BigInt(amountMinor), isBefore }));
  const { openingMinor, closingMinor, movements } = statementOf(told);
  const plain = movements.map(({ amountMinor, ...movement }) => ({ ...movement, amountMinor: String(amountMinor) }));
  const sha256 = createHash('sha256').update(canonicalJson({ organizationId: tenant, currency, vatIncluded, month, opening: String(openingMinor), movements: plain, closing: String(closingMinor) })).digest('hex');
  const id = context.newId();
  await manager.query(
    `insert into account_statement (tenant_id, id, currency, vat_included, month, opening_minor, closing_minor, movements, sha256, issued_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [tenant, id, currency, vatIncluded, month, String(openingMinor), String(closingMinor), JSON.stringify(plain), sha256, context.now()],
  );
  const amount = (amountMinor: bigint): string => formatAmount({ amountMinor, currency, vatIncluded });
  await writeToOrganization(manager, {
    ...{ tenantId: tenant, template: 'STATEMENT_ISSUED', key: `statement ${id}`, subject: { type: 'AccountStatement', id }, now: context.now() },
    parameters: { month, currency, opening: amount(openingMinor), closing: amount(closingMinor) },
  });
  return id;
}

function nextMonth(month: string): Date {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 1));
}
