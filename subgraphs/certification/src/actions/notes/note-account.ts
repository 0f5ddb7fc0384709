import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { vouchersGiven } from '../../domain/exam/exam-fee.js';
import { readTerms, termsAmong } from '../terms/terms-in-force.js';

export interface AccountChanged {
  accountId: string;
  organizationId: string;
  type: string;
  status: string;
  createdOn?: string | null;
}

interface NotedAccount {
  type: string;
  status: string;
  createdOn: string;
  region: string | null;
}

/** Notes an account of the organisation; one that was created to serve itself is given its vouchers, and a closed one loses those it has left. */
export async function noteAccount({ aggregate, payload, occurredAt }: Event<AccountChanged>, manager: EntityManager): Promise<void> {
  const { organizationId, accountId } = payload;
  const createdOn = payload.createdOn ?? occurredAt.slice(0, 10);
  await manager.query(
    `insert into known_account (tenant_id, id, type, status, created_on, sequence) values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, id) do update set type = excluded.type, status = excluded.status, sequence = excluded.sequence
     where known_account.sequence <= excluded.sequence`,
    [organizationId, accountId, payload.type, payload.status, createdOn, aggregate.sequence],
  );
  const [account] = await manager.query<NotedAccount[]>(
    `select a.type, a.status, a.created_on::text as "createdOn", o.region from known_account a join known_organization o on o.tenant_id = a.tenant_id
     where a.tenant_id = $1 and a.id = $2`,
    [organizationId, accountId],
  );
  if (account?.type !== 'SELF_SERVICING_ACCOUNT') return;
  await giveVouchers(manager, { organizationId, accountId, account });
  if (account.status === 'CLOSED') await expireVouchers(manager, { organizationId, accountId });
}

async function giveVouchers(manager: EntityManager, { organizationId, accountId, account }: { organizationId: string; accountId: string; account: NotedAccount }): Promise<void> {
  const on = parseLocalDate(account.createdOn);
  const terms = termsAmong(await readTerms(manager), { program: 'SSA', region: account.region, on });
  // Thrown, so that the bus brings the account again when the terms have come.
  if (terms === null) throw new Error(`The terms of SSA in force on ${on} have not arrived yet.`);
  await manager.query(
    `insert into exam_voucher (tenant_id, id, account_id, number, status, issued_on, version)
     select $1, gen_random_uuid(), $2, number, 'ISSUED', $3, 1 from generate_series(1, $4::int) as number
     on conflict (tenant_id, account_id, number) do nothing`,
    [organizationId, accountId, on, vouchersGiven(terms)],
  );
}

async function expireVouchers(manager: EntityManager, { organizationId, accountId }: { organizationId: string; accountId: string }): Promise<void> {
  await manager.query(
    `update exam_voucher set status = 'EXPIRED', reserved_for = null, version = version + 1
     where tenant_id = $1 and account_id = $2 and status in ('ISSUED', 'RESERVED')`,
    [organizationId, accountId],
  );
}
