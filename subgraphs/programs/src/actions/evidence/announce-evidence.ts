import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { Evidence } from '../../db/evidence/evidence.entity.js';
import { announce } from '../announce.js';

/** What is told of evidence that was attached, reviewed or detached: who rests a decision on its criteria decides anew. */
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

export function announceEvidence(context: ActionContext, manager: EntityManager, evidence: Evidence): Promise<void> {
  const { tenantId, id, locationId, auditItemId, criteria, review, validUntil, detachedAt, version } = evidence;
  const payload: EvidenceChanged = { evidenceId: id, organizationId: tenantId, locationId, auditItemId, criteria, review, validUntil, isDetached: detachedAt !== null };
  return announce(context, manager, { type: 'evidence.changed', tenant: tenantId, aggregate: { type: 'Evidence', id, sequence: version }, payload });
}
