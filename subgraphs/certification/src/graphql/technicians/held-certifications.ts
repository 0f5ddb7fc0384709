import type { ReadSession } from '@platform/kit/database/session.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchMany } from '@platform/kit/list/batch.js';

import type { HeldCertification } from '../../domain/repairing/may-repair.js';

export type Held = HeldCertification & { parentId: string };

const statement = `
  select technician_id as "parentId", product, passed_on::text as "passedOn", valid_until::text as "validUntil"
  from certification.certification where technician_id = any($1::uuid[]) and withdrawn_at is null`;

export function readHeld(reads: Pick<ReadSession, 'query'>, technicianIds: readonly string[]): Promise<Held[]> {
  return reads.query<Held>(statement, [technicianIds]);
}

/** What a technician holds or held, for the rules; that of all technicians of a request is read together. */
export function heldCertifications(context: RequestContext, technicianId: string): Promise<HeldCertification[]> {
  return batchMany<HeldCertification>('held certifications', context, (ids) => readHeld(context.reads, ids)).load(technicianId);
}
