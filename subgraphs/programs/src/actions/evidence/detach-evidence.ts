import type { ActionContext } from '@platform/kit/graphql/context.js';

import { changeEvidence, type ChangeOfEvidence, type EvidenceToChange } from './change-evidence.js';

export interface EvidenceToDetach extends EvidenceToChange {
  reason: string;
}

/** Takes evidence off what it was attached to; the record and its file stay. What staff has accepted, only staff takes off. */
export function detachEvidence(context: ActionContext, { reason, ...input }: EvidenceToDetach): Promise<ChangeOfEvidence> {
  const { subject, name, scope } = context.viewer;
  return changeEvidence(context, {
    ...input,
    action: 'detachEvidence',
    reason,
    change: ({ review }) => {
      if (review === 'ACCEPTED' && scope !== 'program') return 'ACCEPTED_ALREADY';
      return { detachedAt: context.now(), detachedBy: subject, detachedByName: name, detachReason: reason };
    },
  });
}
