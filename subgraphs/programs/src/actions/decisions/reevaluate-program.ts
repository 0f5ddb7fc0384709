import { perform } from '@platform/kit/audit-trail/perform.js';
import { platformTenant } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import type { ProgramCode } from '../../db/program-code.js';
import { queueReevaluation } from './queue-reevaluation.js';

export type ReevaluationOfProgram = { reevaluationId: string } | { refused: 'NOT_JUDGED' };

/** Asks for all enrolments of a programme to be judged anew; it is done in the background. */
export function reevaluateProgram(context: ActionContext, program: ProgramCode): Promise<ReevaluationOfProgram> {
  const deed = { action: 'reevaluateProgram', tenant: platformTenant, subject: { type: 'Reevaluation', id: null } };
  return perform<ReevaluationOfProgram>(context, deed, async (manager, entry) => {
    const reevaluationId = await queueReevaluation(context, manager, { program, terms: null, dueOn: localDateAt(context.now(), 'UTC') });
    if (reevaluationId === null) return { refused: 'NOT_JUDGED' };
    entry.isAbout({ type: 'Reevaluation', id: reevaluationId });
    entry.changes({ program: { to: program } });
    return { reevaluationId };
  });
}
