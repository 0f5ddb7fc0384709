import { v7 as newId } from 'uuid';

import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { DecisionTrigger } from '../../db/decisions/decision.entity.js';
import { readNextDecisionBases } from '../../db/decisions/read-decision-bases.js';
import type { WatchedProgram } from '../../domain/decisions/watched-criteria.js';
import { quartersToRead } from './decision-basis.js';
import { reviewRecords } from './review-records.js';
import { readsOf, staffOf, type Sweeping } from './sweep-reviews.js';

export interface Batching {
  /** Enrolments judged in one transaction. */
  batch?: number;
  /** Told after each batch. */
  onProgress?: (progress: { examined: number; decided: number }) => void;
}

const batchMax = 250;

interface Claimed {
  id: string;
  program: WatchedProgram;
  region: string | null;
  requested_by_name: string | null;
  last_enrollment_id: string | null;
}

// One that nobody has worked on for a minute was left by a process that ended: it goes on where it was.
const claim = `update reevaluation set status = 'RUNNING', started_at = coalesce(started_at, $1), heartbeat_at = $1,
    total = coalesce(total, (select count(*)::int from enrollment_review r where r.program = reevaluation.program))
  where id = (select id from reevaluation where due_on <= $2 and (status = 'QUEUED' or (status = 'RUNNING' and heartbeat_at < $1::timestamptz - interval '1 minute'))
    order by due_on, created_at limit 1 for update skip locked)
  returning id, program, region, requested_by_name, last_enrollment_id`;

/** Does the next re-evaluation that is due, to its end. Answers whether there was one. */
export async function runNextReevaluation(sweeping: Sweeping, { batch = batchMax, onProgress }: Batching = {}): Promise<boolean> {
  const { dataSource, now } = sweeping;
  const [claimed] = await unrecorded(dataSource, staffOf(newId()), async (manager) => {
    const [rows] = (await manager.query(claim, [now(), localDateAt(now(), 'UTC')])) as [Claimed[], number];
    return rows;
  });
  if (claimed === undefined) return false;
  let after = claimed.last_enrollment_id;
  for (;;) {
    const done = await judgeBatch(sweeping, { claimed, after, batch });
    onProgress?.(done);
    if (done.last === null) return true;
    after = done.last;
  }
}

interface Done {
  examined: number;
  decided: number;
  /** The last enrolment of the batch; null when there are none behind it. */
  last: string | null;
}

/** Judges one batch and notes how far it has come, in one transaction: what is noted is done, and what is done is noted. */
function judgeBatch({ dataSource, bus, now }: Sweeping, { claimed, after, batch }: { claimed: Claimed; after: string | null; batch: number }): Promise<Done> {
  const requestId = newId();
  return unrecorded(dataSource, staffOf(requestId), async (manager) => {
    // Nobody waits for a batch: on a busy machine it may take longer than a request.
    await manager.query(`set local statement_timeout = '60s'`);
    const records = await readNextDecisionBases(readsOf(manager), { program: claimed.program, after, atMost: batch, quarters: quartersToRead(now()) });
    const ruleSets = await readRuleSets(readsOf(manager));
    const trigger = claimed.region === null ? DecisionTrigger.MANUAL : DecisionTrigger.RULE_SET_PUBLISHED;
    const review = { records, ruleSets, triggerOf: () => trigger, triggeredBy: claimed.requested_by_name, recordAll: false };
    const recorded = await reviewRecords({ dataSource, bus, now, newId, requestId }, manager, review);
    const last = records.length < batch ? null : records.at(-1)!.enrollmentId;
    await manager.query(
      `update reevaluation set examined = examined + $2, decided = decided + $3, last_enrollment_id = coalesce($4, last_enrollment_id), heartbeat_at = $5,
         status = case when $4::uuid is null then 'DONE' else 'RUNNING' end, finished_at = case when $4::uuid is null then $5::timestamptz end where id = $1`,
      [claimed.id, records.length, recorded.length, last, now()],
    );
    return { examined: records.length, decided: recorded.length, last };
  });
}
