import type { EntityManager } from 'typeorm';

import type { CitedEvidence } from '../audit-report.js';

export type AttachedEvidence = CitedEvidence & { id: string };

/** The evidence attached to an audit’s items now: what was detached is not cited, what was rejected is, and says so. */
export function attachedEvidence(manager: EntityManager, { tenantId, auditId }: { tenantId: string; auditId: string }): Promise<AttachedEvidence[]> {
  return manager.query<AttachedEvidence[]>(
    `select v.id, v.audit_item_id as "itemId", f.sha256, coalesce(f.file_name, 'evidence-' || f.id) as "fileName", v.review as status
     from evidence v join evidence_file f on f.tenant_id = v.tenant_id and f.id = v.file_id
     join audit_item i on i.tenant_id = v.tenant_id and i.id = v.audit_item_id
     where v.tenant_id = $1 and i.audit_id = $2 and v.detached_at is null order by i.position, v.attached_at, v.id`,
    [tenantId, auditId],
  );
}
