import type { ActionContext } from '@platform/kit/graphql/context.js';

import { ApplicationChannel, ApplicationMove } from '../../db/applications/application-enums.js';
import { missingAnswers } from '../../domain/applications/missing-answers.js';
import { type ApplicationRead, type ApplicationRefusal, writeApplication } from './application-writing.js';
import { formFor } from './empty-form.js';
import { judgeApplication } from './judge-application.js';
import { makeMove, type MoveMade } from './make-move.js';

export interface ApplicationToSubmit extends ApplicationRead {
  /** An answer to what was asked; null when there is nothing to say. */
  message: string | null;
}

export type SubmissionOfApplication = MoveMade | ApplicationRefusal | { refused: 'INCOMPLETE'; missing: string[] };

/**
 * Hands an application in, or answers a request for information. What an applicant writes here must be complete; what came by
 * e-mail has come as it is, and what it lacks is named.
 */
export function submitApplication(context: ActionContext, key: string, { message, ...read }: ApplicationToSubmit): Promise<SubmissionOfApplication> {
  const deed = { ...read, action: 'submitApplication', key: { value: key, input: { ...read, message } } };
  return writeApplication<SubmissionOfApplication>(context, deed, async (writing) => {
    const { application, manager } = writing;
    const { ruleSet } = await judgeApplication(context, manager, application);
    const missing = [...(application.contactEmail === null ? ['contactEmail'] : []), ...missingAnswers(formFor(application), ruleSet)];
    if (missing.length > 0 && application.channel === ApplicationChannel.ONLINE) return { refused: 'INCOMPLETE', missing };
    const also = { submittedAt: application.submittedAt ?? context.now(), informationWanted: null };
    return makeMove(context, writing, { move: ApplicationMove.SUBMIT, comment: message, also });
  });
}
