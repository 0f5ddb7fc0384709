import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { Application } from '../../db/applications/application.entity.js';
import type { ApplicationStatus } from '../../db/applications/application-enums.js';
import { AuditItem } from '../../db/audit/audit-item.entity.js';
import { AuditStatus } from '../../db/audit/audit.entity.js';
import { Evidence, type EvidenceKind } from '../../db/evidence/evidence.entity.js';
import { EvidenceFile } from '../../db/evidence/evidence-file.entity.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import { isOpen } from '../../domain/applications/application-moves.js';
import { announceEvidence } from './announce-evidence.js';
import { statusOfAudit } from './status-of-audit.js';

export interface EvidenceToAttach {
  fileId: string;
  kind: EvidenceKind;
  locationId: string | null;
  auditItemId: string | null;
  applicationId: string | null;
  criteria: string[];
  note: string | null;
  capturedAt: Date | null;
  validFrom: string | null;
  validUntil: string | null;
}

export type AttachmentOfEvidence = { evidenceId: string } | { refused: 'FILE_UNKNOWN' | 'LOCATION_UNKNOWN' | 'ITEM_UNKNOWN' | 'AUDIT_LOCKED' | 'APPLICATION_UNKNOWN' | 'CAPTURED_IN_THE_FUTURE' } | { refused: 'CRITERION_UNKNOWN'; criterion: string } | { refused: 'APPLICATION_DECIDED'; status: ApplicationStatus };

/** Attaches a file to what it shows. Attached to the same once more, it is the evidence that it already was. */
export async function attachEvidence(context: ActionContext, input: EvidenceToAttach): Promise<AttachmentOfEvidence> {
  const file = await look(context, (manager) => manager.findOneBy(EvidenceFile, { id: input.fileId }));
  const deed = { action: 'attachEvidence', tenant: file?.tenantId ?? null, subject: { type: 'EvidenceDocument', id: input.fileId } };
  if (file === null || file.erasedAt !== null) return refuse(context, deed, { refused: 'FILE_UNKNOWN' });
  return perform<AttachmentOfEvidence>(context, deed, (manager, entry) => attach(context, { ...input, tenantId: file.tenantId }, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function attach(context: ActionContext, input: EvidenceToAttach & { tenantId: string }, { manager, entry }: Writing): Promise<AttachmentOfEvidence> {
  const { tenantId, fileId, locationId, auditItemId, applicationId, criteria, ...told } = input;
  if (told.capturedAt !== null && told.capturedAt > context.now()) return { refused: 'CAPTURED_IN_THE_FUTURE' };
  // Neither may be erased while it is being attached, nor attached twice at once.
  const file = await manager.findOneOrFail(EvidenceFile, { where: { tenantId, id: fileId }, lock: { mode: 'pessimistic_write' } });
  if (file.erasedAt !== null) return { refused: 'FILE_UNKNOWN' };
  if (locationId !== null && !(await manager.existsBy(ServiceLocation, { tenantId, id: locationId }))) return { refused: 'LOCATION_UNKNOWN' };
  if (auditItemId !== null) {
    const item = await manager.findOneBy(AuditItem, { tenantId, id: auditItemId });
    if (item === null) return { refused: 'ITEM_UNKNOWN' };
    if ((await statusOfAudit(manager, { tenantId, auditItemId })) === AuditStatus.CLOSED) return { refused: 'AUDIT_LOCKED' };
  }
  if (applicationId !== null) {
    const application = await manager.findOneBy(Application, { tenantId, id: applicationId });
    if (application === null) return { refused: 'APPLICATION_UNKNOWN' };
    if (!isOpen(application.status)) return { refused: 'APPLICATION_DECIDED', status: application.status };
  }
  const unknown = await unknownCriterion(manager, criteria);
  if (unknown !== null) return { refused: 'CRITERION_UNKNOWN', criterion: unknown };
  const there = (await manager.findBy(Evidence, { tenantId, fileId })).find((evidence) => isSame(evidence, input));
  if (there !== undefined) return { evidenceId: there.id };
  const evidence = await manager.save(manager.create(Evidence, { ...described(input), ...unreviewed, id: context.newId(), ...attachedBy(context) }));
  entry.isAbout({ type: 'Evidence', id: evidence.id });
  entry.changes({ fileId: { to: fileId }, kind: { to: evidence.kind }, locationId: { to: locationId }, auditItemId: { to: auditItemId }, applicationId: { to: applicationId } });
  await announceEvidence(context, manager, evidence);
  return { evidenceId: evidence.id };
}

const unreviewed: Pick<Evidence, 'review' | 'reviewReason' | 'reviewedAt' | 'reviewedBy' | 'reviewedByName' | 'detachedAt' | 'detachedBy' | 'detachedByName' | 'detachReason'> = {
  ...{ review: 'PENDING', reviewReason: null, reviewedAt: null, reviewedBy: null, reviewedByName: null },
  ...{ detachedAt: null, detachedBy: null, detachedByName: null, detachReason: null },
};

function described({ criteria, ...input }: EvidenceToAttach & { tenantId: string }): EvidenceToAttach & { tenantId: string } {
  return { ...input, criteria: [...new Set(criteria)].sort() };
}

function attachedBy({ viewer, now }: ActionContext): Pick<Evidence, 'attachedAt' | 'attachedBy' | 'attachedByName'> {
  return { attachedAt: now(), attachedBy: viewer.subject, attachedByName: viewer.name };
}

/** With another validity or note it says something else, and is attached beside the first. */
function isSame(evidence: Evidence, { kind, locationId, auditItemId, applicationId, criteria, note, validFrom, validUntil }: EvidenceToAttach): boolean {
  if (evidence.note !== note || evidence.validFrom !== validFrom || evidence.validUntil !== validUntil) return false;
  const isSubject = evidence.kind === kind && evidence.locationId === locationId && evidence.auditItemId === auditItemId && evidence.applicationId === applicationId && evidence.detachedAt === null;
  return isSubject && [...evidence.criteria].sort().join() === [...new Set(criteria)].sort().join();
}

/** The first id that no published terms have. */
async function unknownCriterion(manager: EntityManager, criteria: readonly string[]): Promise<string | null> {
  if (criteria.length === 0) return null;
  const [unknown] = await manager.query<{ id: string }[]>(
    `select wanted.id from unnest($1::text[]) as wanted(id)
     where not exists (select 1 from rule_set r where r.criteria @> jsonb_build_array(jsonb_build_object('id', wanted.id))) limit 1`,
    [criteria],
  );
  return unknown?.id ?? null;
}
