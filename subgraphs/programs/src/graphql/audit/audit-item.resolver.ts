import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';

import { CriterionResult, criterionResultOf } from '@platform/kit/graphql/assessment.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Locale } from '@platform/kit/graphql/locale.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import type { Criterion } from '@platform/kit/pure/criterion.js';
import type { CheckResult } from '@platform/kit/pure/verdict.js';

import { checkItem, type CheckedItem } from '../../actions/audit/check-item.js';
import { AuditItem, type RecordedFactSnapshot } from '../../db/audit/audit-item.entity.js';
import { type PreviousResultRow, readPreviousResults } from '../../db/audit/read-previous-results.js';
import { serviceLocationSource } from '../../db/organization/organization-sources.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import { CorrectiveAction as ActionRecord } from '../../db/audit/corrective-actions/corrective-action.entity.js';
import { correctiveActionSource } from '../../db/audit/corrective-actions/corrective-action-source.js';
import { AuditAnswer, CorrectiveAction, PreviousResult, RecordedFact } from './audit-parts.js';
import { evidenceOf } from './evidence-of.js';
import { type AuditTerms, termsOfAudit } from './terms-of-audit.js';

interface ItemThing extends AuditTerms {
  id: string;
  /** The audit. */
  parentId: string;
  organizationId: string;
  criterion: string;
  locationId: string | null;
  auditStatus: string;
  machineCheck?: CheckResult | null;
  recordedFact?: RecordedFactSnapshot | null;
  correctiveAction?: unknown;
  answer?: unknown;
}

@Resolver(() => AuditItem)
export class AuditItemResolver {
  @FieldResolver(() => [ID], { description: 'Ids of the requirements it comes from.' })
  async sources(@Root() item: ItemThing, @Ctx() context: RequestContext): Promise<readonly string[]> {
    return (await criterionOf(item, context)).sources;
  }

  @FieldResolver(() => String, { description: 'The requirement in words.' })
  async text(@Root() item: ItemThing, @Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale: Locale | null, @Ctx() context: RequestContext): Promise<string> {
    return (await criterionOf(item, context)).text[locale ?? Locale.en];
  }

  @FieldResolver(() => String, { nullable: true, description: 'What to look at; null where the terms say nothing.' })
  async guidance(@Root() item: ItemThing, @Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale: Locale | null, @Ctx() context: RequestContext): Promise<string | null> {
    return (await criterionOf(item, context)).guidance?.[locale ?? Locale.en] ?? null;
  }

  @FieldResolver(() => ServiceLocation, { nullable: true, description: 'The place to be assessed; null for the partner as a whole.' })
  location(@Root() { locationId }: ItemThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    if (locationId === null) return null;
    const selection = Selection.of(info);
    return batchOne(`location ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: serviceLocationSource, selection, ids })).load(locationId);
  }

  @FieldResolver(() => CorrectiveAction, { nullable: true, description: 'What is to be done about the finding; null when nothing is.' })
  correctiveAction(@Root() { correctiveAction }: ItemThing): unknown {
    return correctiveAction;
  }

  @FieldResolver(() => AuditAnswer, { nullable: true, description: 'What the partner itself says of it; null when it has not answered.' })
  answer(@Root() { answer }: ItemThing): unknown {
    return answer;
  }

  @FieldResolver(() => CriterionResult, { nullable: true, description: 'What the platform’s own figures say; null when only a person can decide. Of a closed audit: what they said when it was closed.' })
  async machineCheck(@Root() item: ItemThing, @Ctx() context: RequestContext): Promise<CriterionResult | null> {
    const ruleSet = await termsOfAudit(item, context);
    if (item.auditStatus === 'CLOSED') {
      const { sources } = await criterionOf(item, context);
      return item.machineCheck == null ? null : criterionResultOf({ ...item.machineCheck, criterion: item.criterion, sources }, ruleSet);
    }
    const { machineCheck } = await checked(item, context);
    return machineCheck && criterionResultOf(machineCheck, ruleSet);
  }

  @FieldResolver(() => RecordedFact, { nullable: true, description: 'What is on record about it; null when nothing is.' })
  async recordedFact(@Root() item: ItemThing, @Ctx() context: RequestContext): Promise<RecordedFact | null> {
    const fact = item.auditStatus === 'CLOSED' ? (item.recordedFact ?? null) : (await checked(item, context)).recordedFact;
    if (fact?.value == null) return null;
    return { value: fact.value, observedAt: fact.observedAt === null ? null : new Date(fact.observedAt), observedBy: fact.observedBy };
  }

  @FieldResolver(() => PreviousResult, { nullable: true, description: 'What the last closed audit found of it; null when there was none or it did not ask.' })
  async previousResult(@Root() { parentId, criterion, locationId }: ItemThing, @Ctx() context: RequestContext): Promise<PreviousResultRow | null> {
    const results = await batchMany('previous results', context, (auditIds) => readPreviousResults(context.reads, auditIds)).load(parentId);
    return results.find((result) => result.criterion === criterion && result.locationId === locationId) ?? null;
  }
}

async function criterionOf(item: ItemThing, context: RequestContext): Promise<Criterion> {
  const { criteria } = await termsOfAudit(item, context);
  const criterion = criteria.find(({ id }) => id === item.criterion);
  if (criterion === undefined) throw new Error(`The terms of audit item ${item.id} have no criterion ${item.criterion}.`);
  return criterion;
}

async function checked(item: ItemThing, context: RequestContext): Promise<CheckedItem> {
  const [ruleSet, evidence] = await Promise.all([termsOfAudit(item, context), evidenceOf(item.organizationId, context)]);
  return checkItem(item, evidence, ruleSet);
}

@Resolver(() => CorrectiveAction)
export class OrderedActionResolver {
  @FieldResolver(() => ActionRecord, { nullable: true, description: 'What became of it; null until the audit is closed.' })
  record(@Root() { record }: { record?: { id: string } | null }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    if (record == null) return null;
    const selection = Selection.of(info);
    return batchOne(`action ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: correctiveActionSource, selection, ids })).load(record.id);
  }
}
