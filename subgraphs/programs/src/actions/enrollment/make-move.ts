import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';

import { EnrollmentEvent } from '../../db/enrollment/enrollment-event.entity.js';
import type { Enrollment } from '../../db/organization/enrollment.entity.js';
import { type EnrollmentMove, enrollmentMoves, type MoveReason } from '../../domain/enrollment/enrollment-moves.js';
import type { Announcing } from '../announce.js';
import { announceEnrollment } from './announce-enrollment.js';

export interface MoveToMake {
  enrollment: Enrollment;
  move: EnrollmentMove;
  reason: MoveReason;
  note: string | null;
  decisionId: string | null;
  actor: { subject: string; name: string };
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

/** Moves an enrolment, keeps why, and tells it, in the caller's transaction. */
export async function makeMove(context: Announcing, { manager, entry }: Writing, { enrollment, move, reason, note, decisionId, actor }: MoveToMake): Promise<void> {
  const { tenantId, id, state: fromState } = enrollment;
  const { to: toState } = enrollmentMoves[move];
  const moved = await manager.save(Object.assign(enrollment, { state: toState }));
  const eventId = context.newId();
  await manager.insert(EnrollmentEvent, {
    ...{ tenantId, id: eventId, enrollmentId: id, at: context.now() },
    ...{ move, fromState, toState, reason, note, decisionId, actor: actor.subject, actorName: actor.name },
  });
  entry.changes({ state: { from: fromState, to: toState }, reason: { to: reason }, decisionId: { to: decisionId } });
  entry.keptIn('EnrollmentEvent', eventId);
  await announceEnrollment(context, manager, { enrollment: moved, reason });
}
