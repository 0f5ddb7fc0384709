import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, Int, Query, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfArgument } from '@platform/kit/graphql/assessments/as-of.js';
import { requireCounts } from '@platform/kit/graphql/assessments/given-facts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { LocalDateScalar, QuarterScalar } from '@platform/kit/graphql/scalars.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { parseQuarter } from '@platform/kit/pure/quarter.js';

import { assessAaspQuarter } from '../../domain/quota/aasp-quarter.js';
import { termsFor } from './terms-for.js';

@InputType({ description: 'A quarter of an authorised service provider. Null is unknown, never zero.' })
export class AaspQuarterFacts {
  @Field(() => QuarterScalar, { description: 'The quarter, as 2026-Q1.' })
  quarter: string;

  @Field(() => LocalDateScalar, { description: 'First day as an authorised service provider.' })
  approvedOn: string;

  @Field(() => Int, { nullable: true, description: 'Repairs completed in the quarter at all locations together.' })
  completedRepairs?: number | null;

  @Field(() => Int, { nullable: true, description: 'Repairs opened in the quarter; they do not count.' })
  openedRepairs?: number | null;

  @Field(() => Int, { nullable: true, description: 'Employed technicians with a current certification.' })
  employedCertifiedTechnicians?: number | null;

  @Field(() => Int, { nullable: true, description: 'Contracted technicians with a current certification; they do not count.' })
  contractedCertifiedTechnicians?: number | null;
}

@Resolver()
export class AaspQuarterResolver {
  @Query(() => Assessment, { description: 'How a quarter of an authorised service provider would be judged. Stores nothing.' })
  async assessAaspQuarter(
    @Arg('facts', () => AaspQuarterFacts, { description: 'What is known of the quarter.' }) facts: AaspQuarterFacts,
    @Arg('asOf', () => Date, asOfArgument) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<Assessment> {
    const { quarter, approvedOn, completedRepairs = null, openedRepairs = null, employedCertifiedTechnicians = null, contractedCertifiedTechnicians = null } = facts;
    const counts = { completedRepairs, openedRepairs, employedCertifiedTechnicians, contractedCertifiedTechnicians };
    requireCounts('facts', counts);
    const asked = answerOrRefuse('facts.quarter', () => parseQuarter(quarter));
    const terms = await termsFor(context, { program: 'AASP', region: null, asOf });
    return assessmentOf(assessAaspQuarter({ quarter: asked, approvedOn: parseLocalDate(approvedOn), ...counts }, terms), terms);
  }
}
