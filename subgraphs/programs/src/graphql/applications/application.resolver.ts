import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import { Assessment, assessmentOf, type HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { formFor } from '../../actions/applications/empty-form.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import { Application } from '../../db/applications/application.entity.js';
import { ApplicationEvent } from '../../db/applications/application-event.entity.js';
import { ApplicationJudgement } from '../../db/applications/application-judgement.entity.js';
import { applicationEventSource, applicationJudgementSource, applicationSource } from '../../db/applications/application-sources.js';
import { readKnownBeside } from '../../db/applications/read-known-beside.js';
import { type ApplicationMatchRow, readMatches } from '../../db/applications/read-matches.js';
import { Evidence } from '../../db/evidence/evidence.entity.js';
import { Organization } from '../../db/organization/organization.entity.js';
import type { ApplicationForm } from '../../domain/applications/application-forms.js';
import { approvalHindrances } from '../../domain/applications/approval-hindrances.js';
import { assessApplication } from '../../domain/applications/assess-application.js';
import { missingAnswers } from '../../domain/applications/missing-answers.js';
import { reviewedCriteria } from '../../domain/applications/reviewer-findings.js';
import { type Children, childrenOf } from '../children-of.js';
import { attachedTo } from '../evidence/evidence-of.resolver.js';
import { organizationById } from '../organization/organization-by-id.js';
import { applicationList } from './application.list.js';
import { AaspApplicationForm, IdsApplicationForm, SsaApplicationForm } from './application-forms.js';
import { ApplicationMatch } from './application-match.js';

interface ApplicationThing extends Thing {
  organizationId: string;
  program: ApplicationForm['program'];
  region: string;
  form: ApplicationForm['form'];
  accountCreatedOn: LocalDate | null;
}

const events: Children = { field: 'events of application', source: applicationEventSource, parent: 'x.application_id', orderBy: 'x.at, x.id' };
const judgements: Children = { field: 'judgements of application', source: applicationJudgementSource, parent: 'j.application_id', orderBy: 'j.at, j.id' };
const evidence = attachedTo('v.application_id');

@Resolver(() => Application)
export class ApplicationResolver {
  @Query(() => Application, { nullable: true, description: 'One application; null when there is none that you may see.' })
  async application(@Arg('id', () => ID, { description: 'Id of the application.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [application] = await readByIds(context.reads, { source: applicationSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return application ?? null;
  }

  @Query(() => applicationList.Connection, { description: 'Applications that you may see.' })
  applications(@Args(() => applicationList.Args) args: ListArgumentsOf<typeof applicationList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return applicationList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'p.tenant_id') });
  }

  @Query(() => [Application], { description: 'The applications behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async applicationsByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: applicationSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((application) => application.id === id) ?? []);
  }

  @FieldResolver(() => Organization, { description: 'The applicant.' })
  organization(@Root() { organizationId }: ApplicationThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return organizationById(organizationId, context, info);
  }

  @FieldResolver(() => IdsApplicationForm, { nullable: true, description: 'What is stated; null for an application to another programme.' })
  ids(@Root() { program, form }: ApplicationThing): unknown {
    return program === 'IDS' ? form : null;
  }

  @FieldResolver(() => SsaApplicationForm, { nullable: true, description: 'What is stated; null for an application to another programme.' })
  ssa(@Root() { program, form }: ApplicationThing): unknown {
    return program === 'SSA' ? form : null;
  }

  @FieldResolver(() => AaspApplicationForm, { nullable: true, description: 'What is stated; null for an application to another programme.' })
  aasp(@Root() { program, form }: ApplicationThing): unknown {
    return program === 'AASP' ? form : null;
  }

  @FieldResolver(() => [String], { description: 'Names of the answers it still lacks.' })
  async missing(@Root() application: ApplicationThing, @Ctx() context: RequestContext): Promise<string[]> {
    return missingAnswers(formFor(application), await termsOf(application, context));
  }

  @FieldResolver(() => Assessment, { description: 'Held against the terms in force today, by the same rules as a what-if question: what is stated, what is on record and, for staff, what reviewers found. It admits nobody.' })
  async assessment(@Root() application: ApplicationThing, @Ctx() context: RequestContext): Promise<Assessment> {
    const { assessed, ruleSet } = await judged(application, context);
    return assessmentOf(assessed, { ruleSet });
  }

  @FieldResolver(() => [ID], { description: 'Criteria that keep it from being approved: not met, or open although they could be settled before admission.' })
  async hindrances(@Root() application: ApplicationThing, @Ctx() context: RequestContext): Promise<string[]> {
    return approvalHindrances((await judged(application, context)).assessed.results);
  }

  @FieldResolver(() => [ID], { description: 'Criteria that only a reviewer can judge.' })
  reviewedCriteria(@Root() { program }: ApplicationThing): readonly string[] {
    return reviewedCriteria[program];
  }

  @FieldResolver(() => [Evidence], { description: 'Evidence attached to it, the newest first.' })
  evidence(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOf(id, evidence, context, info);
  }

  @FieldResolver(() => [ApplicationEvent], { description: 'What was done with it, the first first.' })
  events(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOf(id, events, context, info);
  }

  @FieldResolver(() => [ApplicationJudgement], { description: 'What staff found and decided, with their reasons; empty for a partner.' })
  judgements(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOf(id, judgements, context, info);
  }

  @FieldResolver(() => [ApplicationMatch], { description: 'What else on record a reviewer should know of, at most 20; empty for a partner.' })
  matches(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<ApplicationMatchRow[]> | [] {
    return context.viewer.scope === 'program' ? batchMany('application matches', context, (ids) => readMatches(context.reads, ids)).load(id) : [];
  }
}

async function termsOf({ program, region }: ApplicationThing, context: RequestContext): Promise<HashedRuleSet> {
  return ruleSetInForce(await ruleSetsOf(context), { program, region, on: todayInRegion(region, context.now()) });
}

async function judged(application: ApplicationThing, context: RequestContext): Promise<{ assessed: ReturnType<typeof assessApplication>; ruleSet: HashedRuleSet }> {
  const [ruleSet, beside] = await Promise.all([termsOf(application, context), batchOne('known beside applications', context, (ids) => readKnownBeside(context.reads, ids)).load(application.id)]);
  if (beside === null) throw new Error(`Application ${application.id} is there and cannot be read.`);
  const today = todayInRegion(application.region, context.now());
  return { assessed: assessApplication(formFor(application), { ...beside, today }, ruleSet), ruleSet };
}
