import { setTimeout as pause } from 'node:timers/promises';

import type { Facilities } from '@platform/kit/service/serve-subgraph.js';
import { v7 as newId } from 'uuid';

import { remindOfActions, type Sweeper } from './actions/audit/corrective-actions/remind-of-actions.js';
import { rankPartners } from './actions/audit/planning/rank-partners.js';
import { runNextAuditSeason } from './actions/audit/season/run-audit-season.js';
import { closeEndedQuarters, correctClosedQuarters } from './actions/quota/snapshots/close-quarters.js';

/** Work that a stored date or a waiting job brings; answers how much it did. */
type Sweep = (world: Sweeper, signal: AbortSignal) => Promise<number>;

const sweeps: Readonly<Record<string, { sweep: Sweep; everyMs: number }>> = {
  seasons: { sweep: runNextAuditSeason, everyMs: 1_000 },
  ranks: { sweep: rankPartners, everyMs: 1_000 },
  // Looking for what is not closed goes through all partners; what was counted otherwise is marked.
  closings: { sweep: closeEndedQuarters, everyMs: 300_000 },
  corrections: { sweep: correctClosedQuarters, everyMs: 15_000 },
  reminders: { sweep: remindOfActions, everyMs: 60_000 },
};

/** Does what days and jobs ask for until the function it answers is called; that waits for what is under way. */
export function startSweeps(facilities: Facilities): () => Promise<void> {
  const world: Sweeper = { ...facilities, now: () => new Date(), newId: () => newId() };
  const ending = new AbortController();
  const running = Object.entries(sweeps).map(([name, { sweep, everyMs }]) => repeat(name, { world, sweep, everyMs, signal: ending.signal }));
  return async () => {
    ending.abort();
    await Promise.all(running);
  };
}

interface Repeating {
  world: Sweeper;
  sweep: Sweep;
  everyMs: number;
  signal: AbortSignal;
}

async function repeat(name: string, { world, sweep, everyMs, signal }: Repeating): Promise<void> {
  while (!signal.aborted) {
    let done = 0;
    try {
      done = await sweep(world, signal);
    } catch (error) {
      world.log.error({ err: error, sweep: name }, 'a sweep stumbled; the next one goes on');
    }
    // Where there was something, there may be more.
    if (done === 0) await pause(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
