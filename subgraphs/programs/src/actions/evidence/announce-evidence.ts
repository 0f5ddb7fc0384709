import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { Evidence } from '../../db/evidence/evidence.entity.js';
import { announce } from '../announce.js';
import { markForReview } from '../decisions/mark-for-review.js';

/** What is told of evidence that was attached, reviewed or detached. */
export interface EvidenceChanged {
  evidenceId: string;
  organizationId: string;
  locationId: string | null;
  auditItemId: string | null;
  criteria: readonly string[];
  review: string;
  validUntil: string | null;
  isDetached: boolean;
}

/** Tells of the evidence, and has the enrolments of its organisation judged anew. */
export async function announceEvidence(context: ActionContext, manager: EntityManager, evidence: Evidence): Promise<void> {
  const { tenantId, id, locationId, auditItemId, criteria, review, validUntil, detachedAt, version } = evidence;
  const payload: EvidenceChanged = { evidenceId: id, organizationId: tenantId, locationId, auditItemId, criteria, review, validUntil, isDetached: detachedAt !== null };
  await markForReview(manager, { organizationId: tenantId, because: 'EVIDENCE_CHANGED', now: context.now() });
  await announce(context, manager, { type: 'evidence.changed', tenant: tenantId, aggregate: { type: 'Evidence', id, sequence: version }, payload });
}
