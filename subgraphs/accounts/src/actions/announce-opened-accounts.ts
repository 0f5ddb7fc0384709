import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';

import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import type { Bus } from '@platform/kit/bus/bus.js';

import { ServiceAccount } from '../db/service-account.entity.js';
import { publishAccount } from './publish-account.js';

export interface Announcer {
  dataSource: DataSource;
  bus: Pick<Bus, 'publish'>;
  now: () => Date;
}

const atOnce = 100;

/** Tells of accounts that were opened for applications. A consumer of events cannot publish any; what it left is told here. Answers how many. */
export async function announceOpenedAccounts({ dataSource, bus, now }: Announcer): Promise<number> {
  const worker = { subject: 'accounts:announcer', roles: [], requestId: 'announce-opened-accounts' } as const;
  const opened = await unrecorded(dataSource, { ...worker, tenant: null, scope: 'program' }, (manager) =>
    manager.query<{ tenantId: string; id: string }[]>(
      `select tenant_id as "tenantId", id from service_account where application_id is not null and announced_at is null order by created_on limit $1`,
      [atOnce],
    ),
  );
  for (const { tenantId, id } of opened) {
    await unrecorded(dataSource, { ...worker, tenant: tenantId, scope: 'tenant' }, async (manager) => {
      const account = await manager.findOneOrFail(ServiceAccount, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
      if (account.announcedAt !== null) return;
      await manager.query('update service_account set announced_at = $3 where tenant_id = $1 and id = $2', [tenantId, id, now()]);
      const context = { bus, now, newId: () => newId(), requestId: worker.requestId };
      await publishAccount(context, manager, account);
      const { applicationId, type, createdOn } = account;
      await bus.publish(manager, {
        id: newId(),
        type: 'account.opened',
        version: 1,
        tenant: tenantId,
        aggregate: { type: 'ServiceAccount', id, sequence: account.version },
        occurredAt: now().toISOString(),
        causation: worker.requestId,
        payload: { accountId: id, organizationId: tenantId, applicationId, type, createdOn },
      });
    });
  }
  return opened.length;
}
