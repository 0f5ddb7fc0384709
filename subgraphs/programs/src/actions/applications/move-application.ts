import type { ActionContext } from '@platform/kit/graphql/context.js';

import { ApplicationMove } from '../../db/applications/application-enums.js';
import { type ApplicationRead, type ApplicationRefusal, writeApplication } from './application-writing.js';
import { makeMove, type MoveMade } from './make-move.js';

export type MovingOfApplication = MoveMade | ApplicationRefusal;

/** A reviewer takes an application up. */
export function startApplicationReview(context: ActionContext, read: ApplicationRead): Promise<MovingOfApplication> {
  const deed = { ...read, action: 'startApplicationReview', key: null };
  return writeApplication<MovingOfApplication>(context, deed, (writing) => makeMove(context, writing, { move: ApplicationMove.START_REVIEW, comment: null }));
}

/** A reviewer asks the applicant for what is missing; the applicant may then write in the application again. */
export function requestInformation(context: ActionContext, { message, ...read }: ApplicationRead & { message: string }): Promise<MovingOfApplication> {
  const deed = { ...read, action: 'requestInformation', key: null };
  const move = { move: ApplicationMove.REQUEST_INFORMATION, comment: message, also: { informationWanted: message } };
  return writeApplication<MovingOfApplication>(context, deed, (writing) => makeMove(context, writing, move));
}

/** An applicant takes an application back. */
export function withdrawApplication(context: ActionContext, read: ApplicationRead): Promise<MovingOfApplication> {
  const deed = { ...read, action: 'withdrawApplication', key: null };
  return writeApplication<MovingOfApplication>(context, deed, (writing) => makeMove(context, writing, { move: ApplicationMove.WITHDRAW, comment: null }));
}
