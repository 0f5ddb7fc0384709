import type { ActionContext } from '@platform/kit/graphql/context.js';

import { ApplicationMove, type ApplicationStatus } from '../../db/applications/application-enums.js';
import { ApplicationJudgement } from '../../db/applications/application-judgement.entity.js';
import { Organization } from '../../db/organization/organization.entity.js';
import { accountForProgram } from '../../domain/applications/account-for-program.js';
import { statusAfter } from '../../domain/applications/application-moves.js';
import { approvalHindrances } from '../../domain/applications/approval-hindrances.js';
import { announce } from '../announce.js';
import { admitToProgram } from '../enrollment/admit-to-program.js';
import { type ApplicationRead, type ApplicationRefusal, type ApplicationWriting, writeApplication } from './application-writing.js';
import { judgeApplication } from './judge-application.js';
import { makeMove, type MoveMade } from './make-move.js';

export interface ApplicationToDecide extends ApplicationRead {
  move: 'APPROVE' | 'REFUSE' | 'NOT_CONSIDER';
  /** Why, for staff alone. */
  internalReason: string;
  /** What the applicant is told; null to say nothing. */
  comment: string | null;
}

export type DecisionOnApplication = MoveMade | ApplicationRefusal | { refused: 'REQUIREMENTS_OPEN'; criteria: string[] } | { refused: 'ALREADY_ENROLLED' };

/**
 * A person decides. Approved, the organisation is enrolled and its account is asked for, in the same transaction. The reason
 * is kept where no session of a partner can read it, and stands in no entry of the trail.
 */
export function decideApplication(context: ActionContext, key: string, { move, internalReason, comment, ...read }: ApplicationToDecide): Promise<DecisionOnApplication> {
  const deed = { ...read, action: 'decideApplication', key: { value: key, input: { ...read, move, internalReason, comment } } };
  return writeApplication<DecisionOnApplication>(context, deed, async (writing) => {
    const { application, manager } = writing;
    const decision = statusAfter(application.status, move);
    if (decision === null) return { refused: 'MOVE_NOT_POSSIBLE', status: application.status };
    if (move === ApplicationMove.APPROVE) {
      const hindrance = await admit(context, writing);
      if (hindrance !== null) return hindrance;
    }
    const { tenantId, id: applicationId } = application;
    const { subject, name } = context.viewer;
    await manager.insert(ApplicationJudgement, {
      ...{ tenantId, id: context.newId(), applicationId, criterion: null, finding: null, decision: decision as ApplicationStatus, reason: internalReason },
      ...{ at: context.now(), judgedBy: subject, judgedByName: name },
    });
    return makeMove(context, writing, { move, comment, also: { decisionComment: comment, decidedAt: context.now() } });
  });
}

async function admit(context: ActionContext, { application, manager }: ApplicationWriting): Promise<DecisionOnApplication | null> {
  const { tenantId, id, program, version } = application;
  const { assessed, today } = await judgeApplication(context, manager, application);
  const criteria = approvalHindrances(assessed.results);
  if (criteria.length > 0) return { refused: 'REQUIREMENTS_OPEN', criteria };
  const organization = await manager.findOneByOrFail(Organization, { id: tenantId });
  const enrollmentId = await admitToProgram(context, manager, { organization, program, on: today });
  if (enrollmentId === null) return { refused: 'ALREADY_ENROLLED' };
  await announce(context, manager, {
    type: 'application.approved',
    tenant: tenantId,
    aggregate: { type: 'Application', id, sequence: version + 1 },
    payload: { applicationId: id, organizationId: tenantId, program, accountType: accountForProgram[program] },
  });
  return null;
}
