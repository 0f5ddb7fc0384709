import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { EnrollmentEvent } from '../../db/enrollment/enrollment-event.entity.js';
import { Enrollment } from '../../db/organization/enrollment.entity.js';
import { Organization } from '../../db/organization/organization.entity.js';
import type { ProgramCode } from '../../db/program-code.js';
import { announceEnrollment } from '../enrollment/announce-enrollment.js';
import { lastDateBegun } from '@platform/kit/pure/today-in-region.js';

export interface OrganizationToEnroll {
  organizationId: string;
  program: ProgramCode;
  /** First day of taking part; null for an applicant. */
  approvedOn: LocalDate | null;
  /** Null for the region of the organisation. */
  region: string | null;
}

export type EnrollmentOfOrganization = { enrollmentId: string } | { refused: 'ORGANIZATION_UNKNOWN' | 'ALREADY_ENROLLED' | 'APPROVED_IN_THE_FUTURE' };

/** Gives an organisation its place in a programme, one in each; with a first day it takes part, without one it has applied. */
export function enrollOrganization(context: ActionContext, input: OrganizationToEnroll): Promise<EnrollmentOfOrganization> {
  const deed = { action: 'enrollOrganization', tenant: input.organizationId, subject: { type: 'Organization', id: input.organizationId } };
  return perform<EnrollmentOfOrganization>(context, deed, (manager, entry) => enroll(context, input, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function enroll(context: ActionContext, { organizationId, program, approvedOn, region }: OrganizationToEnroll, { manager, entry }: Writing): Promise<EnrollmentOfOrganization> {
  const organization = await manager.findOneBy(Organization, { id: organizationId });
  if (organization === null) {
    entry.isNobodys();
    return { refused: 'ORGANIZATION_UNKNOWN' };
  }
  if (approvedOn !== null && approvedOn > lastDateBegun(organization.region, context.now())) return { refused: 'APPROVED_IN_THE_FUTURE' };
  const id = context.newId();
  const state = approvedOn === null ? 'ONBOARDING' : 'ACTIVE';
  const values = { tenantId: organizationId, id, program, state, approvedOn, region: region ?? organization.region, createdAt: context.now() } as const;
  const inserted = await manager.createQueryBuilder().insert().into(Enrollment).values(values).orIgnore().returning('id').execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'ALREADY_ENROLLED' };
  const enrollment = await manager.findOneByOrFail(Enrollment, { tenantId: organizationId, id });
  await manager.insert(EnrollmentEvent, {
    ...{ tenantId: organizationId, id: context.newId(), enrollmentId: id, at: context.now(), move: 'ENROLL', fromState: null, toState: state },
    ...{ reason: null, note: null, decisionId: null, actor: context.viewer.subject, actorName: context.viewer.name },
  });
  entry.isAbout({ type: 'Enrollment', id });
  entry.changes({ program: { to: program }, state: { to: state }, approvedOn: { to: approvedOn }, region: { to: values.region } });
  await announceEnrollment(context, manager, { enrollment, reason: null });
  return { enrollmentId: id };
}
