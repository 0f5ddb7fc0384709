import type { EntityManager } from 'typeorm';

import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import type { Assessed } from '@platform/kit/pure/verdict.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import type { Application } from '../../db/applications/application.entity.js';
import { readKnownBeside } from '../../db/applications/read-known-beside.js';
import { assessApplication } from '../../domain/applications/assess-application.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import { formFor } from './empty-form.js';

export interface JudgedApplication {
  assessed: Assessed;
  ruleSet: HashedRuleSet;
  today: LocalDate;
}

/** Holds an application against the terms in force today, within the transaction that is to act on it. */
export async function judgeApplication(context: ActionContext, manager: EntityManager, application: Application): Promise<JudgedApplication> {
  const reads = { query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) };
  const today = todayInRegion(application.region, context.now());
  const { program, region } = application;
  const ruleSet = ruleSetInForce(await readRuleSets(reads), { program, region, on: today });
  const [beside] = await readKnownBeside(reads, [application.id]);
  if (beside === undefined) throw new Error(`Application ${application.id} is there and cannot be read.`);
  return { assessed: assessApplication(formFor(application), { ...beside, today }, ruleSet), ruleSet, today };
}
