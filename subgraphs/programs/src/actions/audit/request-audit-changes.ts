import type { ActionContext } from '@platform/kit/graphql/context.js';

import { AuditItem } from '../../db/audit/audit-item.entity.js';
import { type AuditToMove, moveAudit, type MoveRefusal } from './move-audit.js';
import { noteAuditEvent } from './note-audit-event.js';

export interface ChangesToRequest extends AuditToMove {
  reason: string;
  /** What is asked of single requirements. */
  items: readonly { itemId: string; request: string }[];
}

export type RequestingOfChanges = { auditId: string } | MoveRefusal | { refused: 'ITEM_UNKNOWN' };

/** Sends an audit back to the partner, saying what to add, for the whole and for single requirements. */
export function requestAuditChanges(context: ActionContext, { reason, items, ...input }: ChangesToRequest): Promise<RequestingOfChanges> {
  return moveAudit<RequestingOfChanges>(context, { ...input, action: 'requestAuditChanges', moves: ['REQUEST_CHANGES'], reason }, async ({ audit, to, manager, entry }) => {
    const { tenantId, id: auditId } = audit;
    const known = await manager.find(AuditItem, { select: { id: true }, where: { tenantId, auditId } });
    if (!items.every(({ itemId }) => known.some(({ id }) => id === itemId))) return { refused: 'ITEM_UNKNOWN' };
    // What was asked before was answered, or is asked again.
    await manager.query(
      `update audit_item i set change_request = (select asked.request from jsonb_to_recordset($3::jsonb) as asked ("itemId" uuid, request text) where asked."itemId" = i.id)
       where i.tenant_id = $1 and i.audit_id = $2`,
      [tenantId, auditId, JSON.stringify(items)],
    );
    await manager.save(Object.assign(audit, { status: to, changeRequest: reason }));
    entry.keptIn('AuditEvent', await noteAuditEvent(context, manager, { tenantId, auditId, action: 'CHANGES_REQUESTED', details: { reason, items } }));
    return { auditId };
  });
}
