import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { EvidenceReview } from '../../domain/evidence/evidence-counts.js';
import { changeEvidence, type ChangeOfEvidence, type EvidenceToChange } from './change-evidence.js';

export interface EvidenceToReview extends EvidenceToChange {
  review: Exclude<EvidenceReview, 'PENDING'>;
  reason: string | null;
}

/** Records what a reviewer says of evidence, in place of what was said before. */
export function reviewEvidence(context: ActionContext, { review, reason, ...input }: EvidenceToReview): Promise<ChangeOfEvidence> {
  const { subject, name } = context.viewer;
  return changeEvidence(context, {
    ...input,
    action: 'reviewEvidence',
    reason,
    change: () => ({ review, reviewReason: reason, reviewedAt: context.now(), reviewedBy: subject, reviewedByName: name }),
  });
}
