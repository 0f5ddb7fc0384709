import type { GraphQLResolveInfo } from 'graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import type { MoveRefusal } from '../../actions/audit/move-audit.js';
import type { Audit } from '../../db/audit/audit.entity.js';
import { auditSource } from '../../db/audit/audit-sources.js';
import { readBack } from '@platform/kit/graphql/read-back.js';
import { AuditLocked, AuditMoveNotOpen, AuditNotFound } from './audit-problems.js';

/** The audit after its move, or the refusal that every move knows. */
export function movedAudit(moving: { auditId: string } | MoveRefusal, context: RequestContext, info: GraphQLResolveInfo): Promise<Audit> | Problem {
  if (!('refused' in moving)) return readBack({ type: 'Audit', source: auditSource, id: moving.auditId }, context, info);
  switch (moving.refused) {
    case 'AUDIT_UNKNOWN':
      return new AuditNotFound();
    case 'AUDIT_LOCKED':
      return new AuditLocked();
    case 'MOVE_NOT_OPEN':
      return AuditMoveNotOpen.from(moving.status);
    case 'VERSION_CONFLICT':
      return VersionConflict.at(moving.currentVersion);
  }
}
