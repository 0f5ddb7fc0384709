import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { Enrollment } from '../../db/organization/enrollment.entity.js';
import { type EnrollmentMove, type MoveReason, moveRefusal, type MoveRefusal } from '../../domain/enrollment/enrollment-moves.js';
import { makeMove } from './make-move.js';

export interface EnrollmentToMove {
  enrollmentId: string;
  move: EnrollmentMove;
  reason: MoveReason;
  note: string | null;
  /** The version the caller has read. */
  expectedVersion: number;
}

export type MovingOfEnrollment = { enrollmentId: string } | { refused: 'ENROLLMENT_UNKNOWN' | MoveRefusal } | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Moves an enrolment as a person decides it, by the table of moves. */
export async function moveEnrollment(context: ActionContext, input: EnrollmentToMove): Promise<MovingOfEnrollment> {
  const known = await look(context, (manager) => manager.findOneBy(Enrollment, { id: input.enrollmentId }));
  const deed = { action: 'moveEnrollment', tenant: known?.tenantId ?? null, subject: { type: 'Enrollment', id: input.enrollmentId }, reason: input.note };
  if (known === null) return refuse(context, deed, { refused: 'ENROLLMENT_UNKNOWN' });
  return perform<MovingOfEnrollment>(context, deed, (manager, entry) => move(context, input, { manager, entry }));
}

async function move(context: ActionContext, input: EnrollmentToMove, { manager, entry }: { manager: EntityManager; entry: Entry }): Promise<MovingOfEnrollment> {
  const { enrollmentId, expectedVersion, move: wanted, reason, note } = input;
  const enrollment = await manager.findOneOrFail(Enrollment, { where: { id: enrollmentId }, lock: { mode: 'pessimistic_write' } });
  if (enrollment.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: enrollment.version };
  const refused = moveRefusal({ state: enrollment.state, isAdmitted: enrollment.approvedOn !== null }, { move: wanted, reason });
  if (refused !== null) return { refused };
  const { subject, name } = context.viewer;
  await makeMove(context, { manager, entry }, { enrollment, move: wanted, reason, note, decisionId: null, actor: { subject, name } });
  return { enrollmentId };
}
