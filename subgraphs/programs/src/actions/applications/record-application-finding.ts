import type { ActionContext } from '@platform/kit/graphql/context.js';

import { ApplicationStatus } from '../../db/applications/application-enums.js';
import { ApplicationJudgement, type FindingValue } from '../../db/applications/application-judgement.entity.js';
import { reviewedCriteria } from '../../domain/applications/reviewer-findings.js';
import { type ApplicationRead, type ApplicationRefusal, writeApplication } from './application-writing.js';

export interface ApplicationFindingToRecord extends ApplicationRead {
  criterion: string;
  finding: FindingValue;
  reason: string;
}

export type RecordingOfApplicationFinding = { applicationId: string } | ApplicationRefusal | { refused: 'NOT_IN_REVIEW' | 'NOT_FOR_A_REVIEWER' };

/** Records what a reviewer finds of a criterion that only a person can judge; the latest finding holds, and all are kept. */
export function recordApplicationFinding(context: ActionContext, { criterion, finding, reason, ...read }: ApplicationFindingToRecord): Promise<RecordingOfApplicationFinding> {
  const deed = { ...read, action: 'recordApplicationFinding', key: null };
  return writeApplication<RecordingOfApplicationFinding>(context, deed, async ({ manager, entry, application }) => {
    const { tenantId, id: applicationId, program, status } = application;
    if (status !== ApplicationStatus.UNDER_REVIEW) return { refused: 'NOT_IN_REVIEW' };
    if (!(reviewedCriteria[program] as readonly string[]).includes(criterion)) return { refused: 'NOT_FOR_A_REVIEWER' };
    const id = context.newId();
    const { subject, name } = context.viewer;
    await manager.insert(ApplicationJudgement, { tenantId, id, applicationId, criterion, finding, decision: null, reason, at: context.now(), judgedBy: subject, judgedByName: name });
    // Reading and deciding on what has since been found otherwise must not go together.
    await manager.query('update application set version = version + 1 where tenant_id = $1 and id = $2', [tenantId, applicationId]);
    entry.changes({ criterion: { to: criterion }, finding: { to: finding } });
    entry.keptIn('ApplicationJudgement', id);
    return { applicationId };
  });
}
