import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { proposed } from '@platform/kit/four-eyes/proposing.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { CreditLine } from '../../db/credit/credit-line.entity.js';
import { keep, type ProposingCredit } from './propose-credit.js';

export interface RaiseToPropose {
  creditLineId: string;
  raiseMinor: bigint;
  until: Date;
  reason: string;
  expectedVersion: number;
}

/** Proposes to raise a credit line for a time, for a second manager to decide. */
export async function proposeCreditRaise(context: ActionContext, { creditLineId: id, raiseMinor, until, reason, expectedVersion }: RaiseToPropose): Promise<ProposingCredit> {
  const known = await look(context, (manager) => manager.findOneBy(CreditLine, { id }));
  const deed = { action: 'proposeCreditRaise', tenant: known?.tenantId ?? null, subject: { type: 'CreditLine', id }, reason };
  if (known === null) return refuse(context, deed, { refused: 'LINE_UNKNOWN' });
  return perform<ProposingCredit>(context, deed, async (manager, entry) => {
    const line = await manager.findOneOrFail(CreditLine, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (line.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: line.version };
    if (line.status !== 'APPROVED') return { refused: 'LINE_NOT_APPROVED' };
    if (until <= context.now()) return { refused: 'RAISE_OVER' };
    const { region, agreedWith } = line;
    return keep(context, manager, { line, entry, terms: { ...proposed(context, reason), kind: 'RAISE', amountMinor: raiseMinor, raisedUntil: until, region, agreedWith } });
  });
}
