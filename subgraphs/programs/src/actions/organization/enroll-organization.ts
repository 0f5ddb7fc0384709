import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { Enrollment, EnrollmentStatus } from '../../db/organization/enrollment.entity.js';
import { Organization } from '../../db/organization/organization.entity.js';
import type { ProgramCode } from '../../db/program-code.js';
import { announce } from '../announce.js';
import { todayInRegion } from '../quota/today-in-region.js';

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
  if (approvedOn !== null && approvedOn > todayInRegion(organization.region, context.now())) return { refused: 'APPROVED_IN_THE_FUTURE' };
  const id = context.newId();
  const status = approvedOn === null ? EnrollmentStatus.APPLIED : EnrollmentStatus.APPROVED;
  const values = { tenantId: organizationId, id, program, status, approvedOn, region: region ?? organization.region, createdAt: context.now() };
  const inserted = await manager.createQueryBuilder().insert().into(Enrollment).values(values).orIgnore().returning('id').execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'ALREADY_ENROLLED' };
  entry.isAbout({ type: 'Enrollment', id });
  entry.changes({ program: { to: program }, status: { to: status }, approvedOn: { to: approvedOn }, region: { to: values.region } });
  await announce(context, manager, {
    type: 'enrollment.changed',
    tenant: organizationId,
    aggregate: { type: 'Enrollment', id, sequence: 1 },
    payload: { enrollmentId: id, organizationId, program, status, approvedOn },
  });
  return { enrollmentId: id };
}
