import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';

export interface AccountChanged {
  accountId: string;
  organizationId: string;
  type: string;
  status: string;
  standing: string;
}

/** Keeps a service account's type, status and standing as Accounts & Credit last told of them. */
export async function noteAccount({ payload, aggregate }: Event<AccountChanged>, manager: EntityManager): Promise<void> {
  await manager.query(
    `insert into known_account (tenant_id, id, type, status, standing, sequence) values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, id) do update set type = excluded.type, status = excluded.status, standing = excluded.standing, sequence = excluded.sequence
     where known_account.sequence <= excluded.sequence`,
    [payload.organizationId, payload.accountId, payload.type, payload.status, payload.standing, aggregate.sequence],
  );
}
