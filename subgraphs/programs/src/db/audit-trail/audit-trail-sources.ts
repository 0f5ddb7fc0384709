import type { Source } from '@platform/kit/list/source.js';

/** How the entries of the trail are read; their words stand beside them and may have been erased. */
export const auditTrailSource: Source = {
  from: 'audit.entry e left join audit.wording w on w.tenant_id = e.tenant_id and w.entry_id = e.id',
  id: 'e.id',
  always: ['organizationId', 'outcome', 'changesById'],
  columns: {
    organizationId: 'e.tenant_id',
    sequence: 'e.sequence::text',
    at: 'e.at',
    actor: 'e.actor',
    actorName: 'w.actor_name',
    onBehalf: 'e.on_behalf_of is not null',
    roles: 'e.roles',
    requestId: 'e.request_id',
    action: 'e.action',
    subjectType: 'e.subject_type',
    subjectId: 'e.subject_id',
    outcome: 'e.outcome',
    changesById: 'e.changes',
    keptIn: 'e.kept_in',
    reason: 'w.reason',
  },
};

/** The last block of each organisation. */
export const auditTrailHeadSource: Source = {
  from: 'audit.block b',
  id: 'b.tenant_id',
  columns: {
    organizationId: 'b.tenant_id',
    block: 'b.number',
    lastSequence: 'b.last_sequence::text',
    chainedAt: 'b.chained_at',
    sha256: 'b.sha256',
    keyId: 'b.key_id',
    signature: 'b.signature',
  },
};

export const isHead = 'not exists (select 1 from audit.block n where n.tenant_id = b.tenant_id and n.number = b.number + 1)';
