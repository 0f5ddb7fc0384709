import type { EntityManager } from 'typeorm';

import type { Movement } from '../../domain/billing/statement.js';

/** The account of an organisation's receivables in one currency. */
export interface StatedAccount {
  id: string;
  currency: string;
  vatIncluded: boolean;
}

export interface MovementRow extends Omit<Movement, 'amountMinor'> {
  amountMinor: string;
  isBefore: boolean;
}

/**
 * What moved on an organisation's receivables until the end of a month, in order: the ledger's transfers, and of the month itself what was set off between two invoices,
 * which the ledger keeps on one account and therefore does not move.
 */
export function movementsUntil(manager: Pick<EntityManager, 'query'>, { tenant, account, begin, end }: { tenant: string; account: StatedAccount; begin: Date; end: Date }): Promise<MovementRow[]> {
  return manager.query<MovementRow[]>(
    `select "at", code, document, "amountMinor", "isBefore" from (
       select t.booked_at as "at", case when t.code = 'REFUND' and i.id is not null then 'PAYOUT' else t.code end as code, coalesce(i.number, c.number) as document,
         (case when t.debit_account = $2 then t.amount else -t.amount end)::text as "amountMinor", t.booked_at < $3 as "isBefore", t.id
       from ledger.transfer t join ledger.batch b on b.tenant_id = t.tenant_id and b.id = t.batch_id
       left join invoice i on i.tenant_id = t.tenant_id and i.id = b.subject_id
       left join card_receipt c on c.tenant_id = t.tenant_id and c.id = b.subject_id
       where t.tenant_id = $1 and $2 in (t.debit_account, t.credit_account) and t.kind in ('single', 'post') and t.booked_at < $4
       union all
       select s.settled_at, s.kind, i.number, (-s.amount_minor)::text, false, s.id
       from settlement s join invoice i on i.tenant_id = s.tenant_id and i.id = s.invoice_id
       where s.tenant_id = $1 and s.kind = 'SET_OFF' and i.currency = $5 and i.vat_included = $6 and s.settled_at >= $3 and s.settled_at < $4
     ) moved order by "at", id`,
    [tenant, account.id, begin, end, account.currency, account.vatIncluded],
  );
}
