import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { daysBetween, type LocalDate } from '@platform/kit/pure/local-date.js';

import { planAuditSeason, type SeasonChoice } from '../../../actions/audit/season/plan-audit-season.js';
import { AuditSeason } from '../../../db/audit/season/audit-season.entity.js';
import { auditSeasonSource } from '../../../db/audit/season/audit-season-sources.js';
import { requireText } from '../../given-text.js';
import { OrganizationNotFound } from '../../organization/organization-problems.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { requireSeasonPlace } from './season-place.js';

const atMostMax = 10_000;
const namedMax = 1_000;
const daysMax = 366;
const auditorsMax = 50;

@InputType({ description: 'Which partners a season is for, by the reasons that speak for an audit; conditions hold together.' })
export class AuditSeasonByRiskInput {
  @Field(() => String, { nullable: true, description: 'Only those of this country, an ISO 3166-1 code; one that has partners.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those of this region, an ISO 3166-2 code or a country; one that has partners.' })
  region?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only those with at least this score.' })
  minScore?: number | null;

  @Field(() => Int, { defaultValue: 100, description: `How many audits at most, those with the weightiest reasons first: 1 to ${atMostMax}.` })
  atMost: number;
}

@InputType({ description: 'A season of audits to plan; either by risk or for the partners that are named.' })
export class PlanAuditSeasonInput {
  @Field(() => String, { description: 'What it is called, up to 120 characters.' })
  name: string;

  @Field(() => AuditSeasonByRiskInput, { nullable: true, description: 'Partners by the reasons that speak for an audit.' })
  byRisk?: AuditSeasonByRiskInput | null;

  @Field(() => [ID], { nullable: true, description: `These partners, in this order: 1 to ${namedMax}.` })
  organizationIds?: string[] | null;

  @Field(() => LocalDateScalar, { description: 'The date the first audits should be closed by.' })
  firstDueOn: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The date the last audits should be closed by, up to a year later: due dates are spread over the working days of each partner’s region. The first date for all when absent.' })
  lastDueOn?: LocalDate | null;

  @Field(() => Int, { defaultValue: 14, description: 'Days from the planned date of an audit to its due date: 0 to 366.' })
  visitDaysBefore: number;

  @Field(() => [String], { defaultValue: [], description: `Who is planned to review, in turn: up to ${auditorsMax} names of up to 120 characters.` })
  auditorNames: string[];
}

const PlanAuditSeasonResult = createUnionType({
  name: 'PlanAuditSeasonResult',
  description: 'The season, or why none was planned.',
  types: () => [AuditSeason, OrganizationNotFound] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class PlanAuditSeasonMutation {
  @Mutation(() => PlanAuditSeasonResult, { description: 'Plans one audit of each chosen authorised service provider, in the background and in the order of their reasons; auditSeason tells how far it has come and who was left out, and why.' })
  async planAuditSeason(
    @Arg('input', () => PlanAuditSeasonInput, { description: 'The season.' }) input: PlanAuditSeasonInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AuditSeason | Problem> {
    const { firstDueOn, lastDueOn = null, visitDaysBefore, auditorNames } = input;
    const last = lastDueOn ?? firstDueOn;
    if (last < firstDueOn) throw badUserInput('input.lastDueOn', 'lies before firstDueOn');
    if (daysBetween(firstDueOn, last) > daysMax) throw badUserInput('input.lastDueOn', `lies more than ${daysMax} days after firstDueOn`);
    requireBetween('input.visitDaysBefore', visitDaysBefore, [0, daysMax]);
    requireBetween('input.auditorNames', auditorNames.length, [0, auditorsMax]);
    const planning = await planAuditSeason(context, idempotencyKey, {
      name: requireText(input.name, { field: 'input.name', max: 120 }),
      choice: await choiceOf(context, input),
      firstDueOn,
      lastDueOn: last,
      visitDaysBefore,
      auditorNames: auditorNames.map((name, index) => requireText(name, { field: `input.auditorNames[${index}]`, max: 120 })),
    });
    if ('refused' in planning) return new OrganizationNotFound();
    return readBack({ type: 'AuditSeason', source: auditSeasonSource, id: planning.seasonId }, context, info);
  }
}

async function choiceOf({ reads }: RequestContext, { byRisk, organizationIds }: PlanAuditSeasonInput): Promise<SeasonChoice> {
  if (organizationIds) {
    if (byRisk) throw badUserInput('input.byRisk', 'cannot be combined with organizationIds');
    requireBetween('input.organizationIds', organizationIds.length, [1, namedMax]);
    return { organizationIds: [...new Set(organizationIds.map((id, index) => requireId(`input.organizationIds[${index}]`, id)))] };
  }
  if (!byRisk) throw badUserInput('input.byRisk', 'is needed where no organizationIds are');
  const { minScore = null, atMost } = byRisk;
  requireBetween('input.byRisk.atMost', atMost, [1, atMostMax]);
  return { ...(await requireSeasonPlace(reads, byRisk)), minScore, atMost };
}

function requireBetween(field: string, value: number, [least, most]: [number, number]): void {
  if (value < least || value > most) throw badUserInput(field, `${value} is not between ${least} and ${most}`);
}
