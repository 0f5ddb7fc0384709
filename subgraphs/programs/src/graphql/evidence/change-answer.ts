import type { GraphQLResolveInfo } from 'graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import type { ChangeOfEvidence } from '../../actions/evidence/change-evidence.js';
import type { Evidence } from '../../db/evidence/evidence.entity.js';
import { evidenceSource } from '../../db/evidence/evidence-source.js';
import { AuditLocked } from '../audit/audit-problems.js';
import { readBack } from '@platform/kit/graphql/read-back.js';
import { EvidenceAccepted, EvidenceDetached, EvidenceNotFound } from './evidence-problems.js';

const problems = { EVIDENCE_UNKNOWN: EvidenceNotFound, EVIDENCE_DETACHED: EvidenceDetached, AUDIT_LOCKED: AuditLocked, ACCEPTED_ALREADY: EvidenceAccepted } as const;

/** The changed evidence, or the problem that kept it as it was. */
export async function changeAnswer(change: ChangeOfEvidence, context: RequestContext, info: GraphQLResolveInfo): Promise<Evidence | Problem> {
  if (!('refused' in change)) return readBack({ type: 'Evidence', source: evidenceSource, id: change.evidenceId }, context, info);
  return change.refused === 'VERSION_CONFLICT' ? VersionConflict.at(change.currentVersion) : new problems[change.refused]();
}
