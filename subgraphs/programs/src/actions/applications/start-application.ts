import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { Application } from '../../db/applications/application.entity.js';
import { type ApplicationChannel, ApplicationProgramCode, ApplicationStatus } from '../../db/applications/application-enums.js';
import { Enrollment } from '../../db/organization/enrollment.entity.js';
import { Organization } from '../../db/organization/organization.entity.js';
import { ProgramCode } from '../../db/program-code.js';
import type { AaspForm, ApplicationForm } from '../../domain/applications/application-forms.js';
import { canBeAdmitted } from '../../domain/enrollment/can-be-admitted.js';
import { emptyForm } from './empty-form.js';

export interface ApplicationToStart {
  organizationId: string;
  program: ApplicationProgramCode;
  channel: ApplicationChannel;
  locale: Application['locale'];
}

export type StartOfApplication = { applicationId: string } | { refused: 'ORGANIZATION_UNKNOWN' | 'ALREADY_OPEN' | 'ALREADY_ENROLLED' };

/** Begins an application of an organisation to a programme; one of each is open at a time, and none of who is enrolled in it. What is on record of the organisation is filled in. */
export function startApplication(context: ActionContext, input: ApplicationToStart): Promise<StartOfApplication> {
  const deed = { action: 'startApplication', tenant: input.organizationId, subject: { type: 'Organization', id: input.organizationId } };
  return perform<StartOfApplication>(context, deed, (manager, entry) => start(context, input, { manager, entry }));
}

async function start(context: ActionContext, { organizationId, program, channel, locale }: ApplicationToStart, { manager, entry }: { manager: EntityManager; entry: Entry }): Promise<StartOfApplication> {
  const organization = await manager.findOneBy(Organization, { id: organizationId });
  if (organization === null) {
    entry.isNobodys();
    return { refused: 'ORGANIZATION_UNKNOWN' };
  }
  // Who takes part, or has ended doing so, cannot be admitted again: better told now than after the review.
  const enrollment = await manager.findOneBy(Enrollment, { tenantId: organizationId, program: ProgramCode[program] });
  if (enrollment !== null && !canBeAdmitted(enrollment)) return { refused: 'ALREADY_ENROLLED' };
  const id = context.newId();
  const values = {
    ...{ tenantId: organizationId, id, program, channel, locale, status: ApplicationStatus.DRAFT, region: organization.region },
    ...{ form: formOf(program, organization), contactName: null, contactEmail: null, emailDomain: null, informationWanted: null, decisionComment: null },
    ...{ createdAt: context.now(), createdBy: context.viewer.subject, createdByName: context.viewer.name, submittedAt: null, decidedAt: null },
    ...{ accountId: null, accountCreatedOn: null, certificationDeadline: null },
  };
  const inserted = await manager.createQueryBuilder().insert().into(Application).values(values as never).orIgnore().returning('id').execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'ALREADY_OPEN' };
  entry.isAbout({ type: 'Application', id });
  entry.changes({ program: { to: program }, channel: { to: channel }, status: { to: ApplicationStatus.DRAFT } });
  return { applicationId: id };
}

function formOf(program: ApplicationProgramCode, { legalName, website }: Organization): ApplicationForm['form'] {
  const form = emptyForm(program);
  return program === ApplicationProgramCode.AASP ? { ...(form as AaspForm), legalName, website } : form;
}
