import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { EnrollmentEvent } from '../../db/enrollment/enrollment-event.entity.js';
import { Enrollment } from '../../db/organization/enrollment.entity.js';
import type { Organization } from '../../db/organization/organization.entity.js';
import type { ProgramCode } from '../../db/program-code.js';
import { canBeAdmitted } from '../../domain/enrollment/can-be-admitted.js';
import { announceEnrollment } from './announce-enrollment.js';

export interface Admission {
  organization: Organization;
  program: `${ProgramCode}`;
  /** First day of taking part. */
  on: LocalDate;
}

/** Lets an organisation take part from a day on, its onboarding still ahead; null when it takes part already or has ended doing so. */
export async function admitToProgram(context: ActionContext, manager: EntityManager, { organization, program, on }: Admission): Promise<string | null> {
  const { id: tenantId, region } = organization;
  const known = await manager.findOne(Enrollment, { where: { tenantId, program: program as ProgramCode }, lock: { mode: 'pessimistic_write' } });
  if (known !== null && !canBeAdmitted(known)) return null;
  const applied = known ?? manager.create(Enrollment, { tenantId, id: context.newId(), program: program as ProgramCode, state: 'ONBOARDING', region, createdAt: context.now() });
  const enrollment = await manager.save(Object.assign(applied, { approvedOn: on }));
  await manager.insert(EnrollmentEvent, {
    ...{ tenantId, id: context.newId(), enrollmentId: enrollment.id, at: context.now(), move: 'ENROLL', fromState: known === null ? null : 'ONBOARDING', toState: 'ONBOARDING' },
    ...{ reason: null, note: null, decisionId: null, actor: context.viewer.subject, actorName: context.viewer.name },
  });
  await announceEnrollment(context, manager, { enrollment, reason: null });
  return enrollment.id;
}
