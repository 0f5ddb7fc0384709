import { v7 as newId } from 'uuid';

import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import type { Actor, ReadSession } from '@platform/kit/database/session.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';
import type { Facilities } from '@platform/kit/service/serve-subgraph.js';
import type { EntityManager } from 'typeorm';

import type { DecisionTrigger } from '../../db/decisions/decision.entity.js';
import { readDecisionBases } from '../../db/decisions/read-decision-bases.js';
import { quartersToRead } from './decision-basis.js';
import { reviewRecords } from './review-records.js';

export interface Sweeping extends Pick<Facilities, 'dataSource' | 'bus'> {
  now: () => Date;
}

const atOnceMax = 200;
const hour = 60 * 60 * 1000;

/**
 * Judges the enrolments that are due: those something was told of, and those whose day has come. Each is claimed by one
 * sweep only, however many run. Answers how many were looked at.
 */
export async function sweepReviews({ dataSource, bus, now }: Sweeping, atMost: number = atOnceMax): Promise<number> {
  const requestId = newId();
  return unrecorded(dataSource, staffOf(requestId), async (manager) => {
    const claimed = await manager.query<{ enrollment_id: string; due_for: DecisionTrigger }[]>('select enrollment_id, due_for from claim_due_reviews($1, $2, $3)', [
      localDateAt(now(), 'UTC'),
      // A day that has come by UTC may not have come in a region: it is looked at again within the hour.
      new Date(now().getTime() - hour),
      atMost,
    ]);
    if (claimed.length === 0) return 0;
    const dueFor = new Map(claimed.map(({ enrollment_id: id, due_for: trigger }) => [id, trigger]));
    const records = await readDecisionBases(readsOf(manager), { enrollmentIds: [...dueFor.keys()], quarters: quartersToRead(now()) });
    const ruleSets = await readRuleSets(readsOf(manager));
    const triggerOf = ({ enrollmentId }: { enrollmentId: string }): DecisionTrigger => dueFor.get(enrollmentId)!;
    await reviewRecords({ dataSource, bus, now, newId, requestId }, manager, { records, ruleSets, triggerOf, triggeredBy: null, recordAll: false });
    return claimed.length;
  });
}

/** Work that nobody asked for reads across tenants as staff do, and writes under each tenant by itself. */
export function staffOf(requestId: string): Actor {
  return { tenant: null, scope: 'program', subject: 'programs', roles: [], requestId };
}

export function readsOf(manager: EntityManager): Pick<ReadSession, 'query'> {
  return { query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) };
}
