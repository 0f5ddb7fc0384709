import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { proposed } from '@platform/kit/four-eyes/proposing.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { daysBetween, type LocalDate } from '@platform/kit/pure/local-date.js';

import { Enrollment } from '../../db/organization/enrollment.entity.js';
import { Waiver } from '../../db/waivers/waiver.entity.js';
import { isWatchedProgram, watchedCriteria } from '../../domain/decisions/watched-criteria.js';

export interface WaiverToPropose {
  enrollmentId: string;
  criterion: string;
  reason: string;
  /** A place in the programme handbook, or a ticket. */
  reference: string;
  validFrom: LocalDate;
  validTo: LocalDate;
}

type Refused = 'ENROLLMENT_UNKNOWN' | 'CRITERION_NOT_WATCHED' | 'ENDS_BEFORE_IT_BEGINS' | 'WAIVED_TOO_LONG' | 'PROPOSAL_PENDING';
export type ProposingOfWaiver = { waiverId: string } | { refused: Refused };

/** What is waived for longer than this is no exception. */
const daysMax = 366;

/** Proposes an exception from one criterion; it waives nothing until another person approves it. */
export async function proposeWaiver(context: ActionContext, input: WaiverToPropose): Promise<ProposingOfWaiver> {
  const enrollment = await look(context, (manager) => manager.findOneBy(Enrollment, { id: input.enrollmentId }));
  const deed = { action: 'proposeWaiver', tenant: enrollment?.tenantId ?? null, subject: { type: 'Enrollment', id: input.enrollmentId }, reason: input.reason };
  const refused = enrollment === null ? 'ENROLLMENT_UNKNOWN' : waiverRefusal(enrollment, input);
  if (enrollment === null || refused !== null) return refuse(context, deed, { refused: refused ?? 'ENROLLMENT_UNKNOWN' });
  return perform<ProposingOfWaiver>(context, deed, (manager, entry) => insert(context, { ...input, tenantId: enrollment.tenantId }, { manager, entry }));
}

function waiverRefusal({ program }: Enrollment, { criterion, validFrom, validTo }: WaiverToPropose): Refused | null {
  if (!isWatchedProgram(program) || !watchedCriteria[program].includes(criterion)) return 'CRITERION_NOT_WATCHED';
  if (validTo < validFrom) return 'ENDS_BEFORE_IT_BEGINS';
  return daysBetween(validFrom, validTo) >= daysMax ? 'WAIVED_TOO_LONG' : null;
}

async function insert(context: ActionContext, input: WaiverToPropose & { tenantId: string }, { manager, entry }: { manager: EntityManager; entry: Entry }): Promise<ProposingOfWaiver> {
  const id = context.newId();
  const waiver = manager.create(Waiver, { ...input, ...proposed(context, input.reason), id });
  const inserted = await manager.createQueryBuilder().insert().into(Waiver).values(waiver).orIgnore().returning(['id']).execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'PROPOSAL_PENDING' };
  entry.changes({ criterion: { to: input.criterion }, validFrom: { to: input.validFrom }, validTo: { to: input.validTo } });
  entry.keptIn('Waiver', id);
  return { waiverId: id };
}
