import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { Application } from '../../db/applications/application.entity.js';
import { ApplicationEvent } from '../../db/applications/application-event.entity.js';
import type { ApplicationMove, ApplicationStatus } from '../../db/applications/application-enums.js';
import { statusAfter } from '../../domain/applications/application-moves.js';
import { announce } from '../announce.js';
import type { ApplicationWriting } from './application-writing.js';

export interface Move {
  move: ApplicationMove;
  /** For the applicant to read, or by the applicant. */
  comment: string | null;
  /** What changes with it. */
  also?: Partial<Application>;
}

export type MoveMade = { applicationId: string } | { refused: 'MOVE_NOT_POSSIBLE'; status: ApplicationStatus };

/** Makes one move of the table, notes it for the applicant to read, and tells of it. */
export async function makeMove(context: ActionContext, { manager, entry, application }: ApplicationWriting, { move, comment, also = {} }: Move): Promise<MoveMade> {
  const { status: from, tenantId, id } = application;
  const to = statusAfter(from, move);
  if (to === null) return { refused: 'MOVE_NOT_POSSIBLE', status: from };
  const saved = await manager.save(Object.assign(application, also, { status: to }));
  const eventId = context.newId();
  await manager.insert(ApplicationEvent, {
    ...{ tenantId, id: eventId, applicationId: id, move, fromStatus: from, toStatus: to, comment },
    ...{ at: context.now(), actor: context.viewer.subject, actorName: context.viewer.name, isStaff: context.viewer.scope === 'program' },
  });
  entry.changes({ status: { from, to } });
  entry.keptIn('ApplicationEvent', eventId);
  await announce(context, manager, {
    type: 'application.changed',
    tenant: tenantId,
    aggregate: { type: 'Application', id, sequence: saved.version },
    payload: { applicationId: id, organizationId: tenantId, program: application.program, status: to },
  });
  return { applicationId: id };
}
