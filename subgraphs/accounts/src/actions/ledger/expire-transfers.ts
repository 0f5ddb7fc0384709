import { perform } from '@platform/kit/audit-trail/perform.js';

import type { LedgerAccount } from '../../domain/ledger/account-codes.js';
import type { TransferCode } from '../../domain/ledger/transfer-kind.js';
import type { Sweeper } from '../credit/end-credit-raises.js';
import { derivedId } from '../derived-id.js';
import { readAcross } from '../read-across.js';
import { serviceDoer } from '../service-doer.js';
import { book } from './book.js';

interface Expired {
  tenantId: string;
  id: string;
  amount: string;
  code: TransferCode;
  subjectType: string;
  subjectId: string;
  serviceAccountId: string | null;
  debit: LedgerAccount;
  credit: LedgerAccount;
}

const atOnce = 100;

const expired = `
  select t.tenant_id as "tenantId", t.id, t.amount::text as amount, t.code, b.subject_type as "subjectType", b.subject_id as "subjectId", t.service_account_id as "serviceAccountId",
    jsonb_build_object('ledger', d.ledger, 'code', d.code, 'currency', d.currency, 'vatIncluded', d.vat_included) as debit,
    jsonb_build_object('ledger', c.ledger, 'code', c.code, 'currency', c.currency, 'vatIncluded', c.vat_included) as credit
  from ledger.transfer t
  join ledger.batch b on b.tenant_id = t.tenant_id and b.id = t.batch_id
  join ledger.account d on d.tenant_id = t.tenant_id and d.id = t.debit_account
  join ledger.account c on c.tenant_id = t.tenant_id and c.id = t.credit_account
  where t.expires_at <= $1 and not exists (select 1 from ledger.transfer r where r.tenant_id = t.tenant_id and r.pending_id = t.id)
  order by t.expires_at limit $2`;

/** Expires the pending transfers whose stored time has come and that nobody resolved. Answers how many. */
export async function expireTransfers({ dataSource, now }: Pick<Sweeper, 'dataSource' | 'now'>): Promise<number> {
  const found = await readAcross<Expired>(dataSource, { text: expired, values: [now(), atOnce] });
  const doer = serviceDoer(dataSource, { because: 'expire-transfers', now });
  let done = 0;
  for (const { tenantId: tenant, id, amount, code, debit, credit, subjectType, subjectId, serviceAccountId } of found) {
    const subject = { type: subjectType, id: subjectId };
    const leg = { id: derivedId('expire', id), kind: 'expire', debit, credit, amountMinor: BigInt(amount), code, pendingId: id, ...(serviceAccountId !== null && { serviceAccountId }) } as const;
    try {
      await perform(doer, { action: 'expireTransfer', tenant, subject }, async (manager, entry) => {
        await book(manager, doer, { tenant, subject, legs: [leg] });
        entry.changes({ amountMinor: { to: amount } });
        return {};
      });
      done += 1;
    } catch (error) {
      // Somebody else resolved it in the meantime: once is enough.
      if ((error as { code?: string }).code !== '23505') throw error;
    }
  }
  return done;
}
