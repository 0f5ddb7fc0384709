import 'reflect-metadata';

import { Arg, Field, Int, ObjectType } from 'type-graphql';

import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { Locale } from '@platform/kit/graphql/locale.js';
import { QuarterScalar } from '@platform/kit/graphql/scalars.js';
import type { Selection } from '@platform/kit/list/selection.js';
import { Verdict } from '@platform/kit/pure/verdict.js';

import type { AssessedQuarter, Projection } from '../../actions/quota/assess-partner-quarters.js';
import type { AaspQuarterFacts } from '../../domain/quota/aasp-quarter.js';
import { projectionAssumption } from './projection-assumption.js';

@ObjectType({ description: 'A partner’s quarter held against the terms of the Authorised Service Provider programme in its region.', simpleResolvers: true })
export class QuarterAssessment {
  @Field(() => QuarterScalar, { description: 'The quarter.' })
  quarter: string;

  @Field(() => Int, { nullable: true, description: 'Repairs completed at all locations together; null when not known.' })
  completedRepairs: number | null;

  @Field(() => Int, { nullable: true, description: 'Repairs opened at all locations together; they do not count. Null when not known.' })
  openedRepairs: number | null;

  @Field(() => Int, { nullable: true, description: 'Completed repairs the terms ask for; null when the quarter lies before the approval.' })
  required: number | null;

  @Field(() => Verdict, { description: 'The verdict of the completed repairs alone.' })
  verdict: Verdict;

  @Field(() => String, { description: 'Why, as a code: BELOW_MINIMUM, NOT_YET_DUE, PARTIAL_PERIOD, BEFORE_APPROVAL and the like.' })
  reasonCode: string;

  @Field(() => Boolean, { description: 'True for the quarter that has begun and not ended.' })
  running: boolean;

  @Field(() => Int, { nullable: true, description: 'Completed repairs at the end of the running quarter at its pace so far; null for any other quarter and when no working day has passed.' })
  projectedRepairs: number | null;

  assessed: AssessedQuarter;
  projection: Projection | null;

  @Field(() => String, { nullable: true, description: 'What the projection assumes, in words; null where there is no projection.' })
  projectionAssumption(@Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale?: Locale | null): string | null {
    return this.projection && projectionAssumption(this.projection, locale ?? Locale.en);
  }

  @Field(() => Assessment, { description: 'Every criterion of the quarter; technicians as last told before its end.' })
  assessment(): Assessment {
    const { assessed, ruleSet } = this.assessed;
    return assessmentOf(assessed, { ruleSet, calendarVersion: this.projection?.workingDays?.version ?? null });
  }
}

/** What is told of a quarter without judging it. */
const onRecord = ['quarter', 'completedRepairs', 'openedRepairs'] as const;

/** Whether what is asked of quarters holds them against the terms. */
export function asksForJudgement(quarters: Selection): boolean {
  return quarters.names().some((name) => name !== '__typename' && !onRecord.includes(name as (typeof onRecord)[number]));
}

/** A quarter of which nothing but what is on record was asked for. */
export function quarterOnRecord({ quarter, completedRepairs, openedRepairs }: AaspQuarterFacts): QuarterAssessment {
  return Object.assign(new QuarterAssessment(), { quarter, completedRepairs, openedRepairs } satisfies Pick<QuarterAssessment, (typeof onRecord)[number]>);
}

export function quarterAssessmentOf(assessed: AssessedQuarter): QuarterAssessment {
  const { facts, repairs, required, running, projection } = assessed;
  return Object.assign(quarterOnRecord(facts), {
    required: repairs.verdict === 'NOT_APPLICABLE' ? null : required,
    verdict: repairs.verdict,
    reasonCode: repairs.reasonCode,
    running,
    projectedRepairs: projection?.projectedRepairs ?? null,
    assessed,
    projection,
  });
}
