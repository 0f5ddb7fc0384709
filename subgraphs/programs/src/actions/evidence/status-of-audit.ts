import type { EntityManager } from 'typeorm';

import { AuditItem } from '../../db/audit/audit-item.entity.js';
import { Audit, type AuditStatus } from '../../db/audit/audit.entity.js';

/** How far the audit of an item has come; it cannot be closed until the transaction has ended. */
export async function statusOfAudit(manager: EntityManager, { tenantId, auditItemId }: { tenantId: string; auditItemId: string }): Promise<AuditStatus> {
  const { auditId } = await manager.findOneByOrFail(AuditItem, { tenantId, id: auditItemId });
  const { status } = await manager.findOneOrFail(Audit, { where: { tenantId, id: auditId }, lock: { mode: 'pessimistic_read' } });
  return status;
}
