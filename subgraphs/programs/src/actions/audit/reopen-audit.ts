import { Not } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { Audit } from '../../db/audit/audit.entity.js';
import { AuditStatus } from '../../domain/audit/audit-moves.js';
import { announce } from '../announce.js';
import { type AuditToMove, moveAudit, type MoveRefusal } from './move-audit.js';
import { noteAuditEvent } from './note-audit-event.js';

export type ReopeningOfAudit = { auditId: string } | MoveRefusal | { refused: 'AUDIT_ALREADY_OPEN' };

/** Reopens a closed audit for a reason. What it said when it was closed stays, with its hash, beside what is found now. */
export function reopenAudit(context: ActionContext, { reason, ...input }: AuditToMove & { reason: string }): Promise<ReopeningOfAudit> {
  return moveAudit<ReopeningOfAudit>(context, { ...input, action: 'reopenAudit', moves: ['REOPEN'], reason }, async ({ audit, to, manager, entry }) => {
    const { tenantId, id: auditId, program, revision, number } = audit;
    if (await manager.exists(Audit, { where: { tenantId, program, status: Not(AuditStatus.CLOSED) } })) return { refused: 'AUDIT_ALREADY_OPEN' };
    const open = { status: to, closedAt: null, closedBy: null, closedByName: null, reportSha256: null };
    const reopened = await manager.save(Object.assign(audit, open, { reopenedAt: context.now(), reopenedByName: context.viewer.name, reopenReason: reason }));
    entry.keptIn('AuditEvent', await noteAuditEvent(context, manager, { tenantId, auditId, action: 'REOPENED', details: { reason, revision } }));
    const payload = { auditId, organizationId: tenantId, number, program, revision };
    await announce(context, manager, { type: 'audit.reopened', tenant: tenantId, aggregate: { type: 'Audit', id: auditId, sequence: reopened.version }, payload });
    return { auditId };
  });
}
