import type { DataSource } from 'typeorm';

import { perform } from '@platform/kit/audit-trail/perform.js';
import type { Bus } from '@platform/kit/bus/bus.js';

import { CreditLine } from '../../db/credit/credit-line.entity.js';
import { CreditRaise } from '../../db/credit/credit-raise.entity.js';
import { readAcross } from '../read-across.js';
import { serviceDoer } from '../service-doer.js';
import { publishCreditLine } from './publish-credit-line.js';
import { moveLimit } from './take-back-due.js';

export interface Sweeper {
  dataSource: DataSource;
  bus: Pick<Bus, 'publish'>;
  now: () => Date;
}

const atOnce = 100;

/** Takes back the temporary raises whose stored end has come; what of them is in use stays due. Answers how many. */
export async function endCreditRaises({ dataSource, bus, now }: Sweeper): Promise<number> {
  const over = await readAcross<{ tenantId: string; id: string; lineId: string }>(dataSource, {
    text: `select tenant_id as "tenantId", id, credit_line_id as "lineId" from accounts.credit_raise where ended_at is null and ends_at <= $1 order by ends_at limit $2`,
    values: [now(), atOnce],
  });
  const doer = serviceDoer(dataSource, { because: 'end-credit-raises', now });
  for (const { tenantId, id, lineId } of over) {
    await perform(doer, { action: 'endCreditRaise', tenant: tenantId, subject: { type: 'CreditLine', id: lineId } }, async (manager, entry) => {
      const line = await manager.findOneOrFail(CreditLine, { where: { tenantId, id: lineId }, lock: { mode: 'pessimistic_write' } });
      const raise = await manager.findOneByOrFail(CreditRaise, { tenantId, id });
      if (raise.endedAt !== null) return {};
      await manager.update(CreditRaise, { tenantId, id }, { endedAt: now() });
      const before = line.agreedMinor + line.raisedMinor;
      line.raisedMinor -= raise.amountMinor;
      const saved = await manager.save(line);
      await moveLimit(manager, doer, { line: saved, byMinor: -raise.amountMinor, code: 'RAISE' });
      entry.changes({ limitMinor: { from: String(before), to: String(before - raise.amountMinor) }, currency: { to: line.currency } });
      await publishCreditLine({ ...doer, bus }, manager, saved);
      return {};
    });
  }
  return over.length;
}
