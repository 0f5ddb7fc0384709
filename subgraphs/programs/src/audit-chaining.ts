import { setTimeout as pause } from 'node:timers/promises';

import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { chainAuditTrail } from './actions/audit-trail/chain-audit-trail.js';
import { checkingKeys } from './actions/audit-trail/checking-keys.js';
import { assertHeadsAreSigned, ownSigningKey } from './actions/audit-trail/own-signing-key.js';

const everyMs = 5_000;

/** Chains what has been entered every few seconds until the function it answers is called; each new head is logged, and so kept elsewhere. */
export async function startAuditChaining({ dataSource, log }: Pick<Facilities, 'dataSource' | 'log'>): Promise<() => Promise<void>> {
  assertHeadsAreSigned();
  checkingKeys();
  const ending = new AbortController();
  const world = { dataSource, key: ownSigningKey(), now: () => new Date() };
  if (world.key === null) log.warn('AUDIT_SIGNING_KEY is not set: the heads of the audit trail are not signed');
  const work = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      try {
        for (const head of await chainAuditTrail(world)) log.info({ head }, 'the audit trail has a new head');
      } catch (error) {
        log.error({ err: error }, 'the audit trail could not be chained; the next round makes up for it');
      }
      await pause(everyMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  const working = work();
  return async () => {
    ending.abort();
    await working;
  };
}
