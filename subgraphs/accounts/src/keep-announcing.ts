import { setTimeout as pause } from 'node:timers/promises';

import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { announceOpenedAccounts } from './actions/announce-opened-accounts.js';
import { dunOverdue } from './actions/billing/dun-overdue.js';
import { priceOpenCharges } from './actions/billing/price-open-charges.js';
import { announceOrderCredit } from './actions/credit/announce-order-credit.js';
import { endCreditRaises, type Sweeper } from './actions/credit/end-credit-raises.js';
import { announceHolds } from './actions/holds/announce-holds.js';
import { expireTransfers } from './actions/ledger/expire-transfers.js';

const pauseMs = 1_000;

interface Chore {
  what: string;
  carryOut: (sweeper: Sweeper) => Promise<number>;
}

/** What this subgraph does beside requests and events; each answers how much there was to do. */
const chores: readonly Chore[] = [
  { what: 'opened accounts could not be told of', carryOut: announceOpenedAccounts },
  { what: 'answers to orders could not be told', carryOut: announceOrderCredit },
  { what: 'temporary raises could not be ended', carryOut: endCreditRaises },
  { what: 'pending transfers could not be expired', carryOut: expireTransfers },
  { what: 'charges could not be priced', carryOut: priceOpenCharges },
  { what: 'overdue invoices could not be dunned', carryOut: dunOverdue },
  { what: 'moves of card holds could not be told of', carryOut: announceHolds },
];

/** Does its chores, again and again, until it is ended. What fails is logged and tried again; the others go on. */
export function keepAnnouncing({ dataSource, bus, log }: Facilities): () => Promise<void> {
  const ending = new AbortController();
  const sweeper = { dataSource, bus, now: () => new Date() };
  const running = (async () => {
    while (!ending.signal.aborted) {
      for (const { what, carryOut } of chores) await carryOut(sweeper).catch((error: unknown) => log.error({ err: error }, what));
      await pause(pauseMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  })();
  return async () => {
    ending.abort();
    await running;
  };
}
