import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';
import { deadlineOn } from '@platform/kit/pure/checks/deadline.js';
import { parseLocalDate, type LocalDate } from '@platform/kit/pure/local-date.js';
import { criterionOf, ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { Application } from '../../db/applications/application.entity.js';
import { markForReview } from '../decisions/mark-for-review.js';

export interface AccountOpened {
  accountId: string;
  organizationId: string;
  applicationId: string;
  type: string;
  createdOn: string;
}

/**
 * Notes the account that was opened for an application. The last day of its technicians' certifications is computed once,
 * from the terms in force on the day the account was created, and stays.
 */
export async function noteAccountOpened({ tenant, payload: { accountId, applicationId, createdOn } }: Event<AccountOpened>, manager: EntityManager): Promise<void> {
  const application = await manager.findOneBy(Application, { tenantId: tenant, id: applicationId });
  if (application === null || application.accountId !== null) return;
  const on = parseLocalDate(createdOn);
  const certificationDeadline = application.program === 'SSA' ? await deadlineOf(manager, application, on) : null;
  await manager.save(Object.assign(application, { accountId, accountCreatedOn: createdOn, certificationDeadline }));
  await markForReview(manager, { organizationId: tenant, because: 'FACT_CHANGED', now: new Date() });
}

async function deadlineOf(manager: EntityManager, { region }: Application, on: LocalDate): Promise<LocalDate> {
  const reads = { query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) };
  const ruleSet = ruleSetInForce(await readRuleSets(reads), { program: 'SSA', region, on });
  return deadlineOn(on, criterionOf(ruleSet, 'SSA.ACMT_90_DAYS', 'deadline').params);
}
