import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, Query, registerEnumType, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfArgument } from '@platform/kit/graphql/assessments/as-of.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { type AaspRepairFacts as Facts, assessAaspRepair, ExamResult } from '../../../domain/eligibility/authorised-service-provider.js';
import { termsFor } from '../terms-for.js';
import { TradeWordScalar } from '../trade-word.scalar.js';

registerEnumType(ExamResult, {
  name: 'AaspExamResult',
  description: 'How an exam ended.',
  valuesConfig: { PASS: { description: 'Passed.' }, FAIL: { description: 'Not passed.' } },
});

@InputType({ description: 'An exam the technician has taken.' })
export class AaspTechnicianCertificationFacts {
  @Field(() => TradeWordScalar, { description: 'The products it was about, in the words of the repair’s `product`.' })
  product: string;

  @Field(() => LocalDateScalar, { description: 'Day of the exam.' })
  passedOn: string;

  @Field(() => ExamResult, { description: 'How it ended.' })
  result: ExamResult;

  @Field(() => Boolean, { description: 'It was taken at an authorised test centre.' })
  authorisedTestCentre: boolean;
}

@InputType({ description: 'A repair by an authorised service provider. Null is unknown, never none.' })
export class AaspRepairFacts {
  @Field(() => TradeWordScalar, { description: 'The product repaired, as IPHONE or MAC.' })
  product: string;

  @Field(() => LocalDateScalar, { description: 'Local day of the repair’s completion.' })
  repairCompletedOn: string;

  @Field(() => [AaspTechnicianCertificationFacts], { nullable: true, description: 'The exams of the technician who repaired it. Null when not known; none when empty.' })
  technicianCertifications?: AaspTechnicianCertificationFacts[] | null;
}

@Resolver()
export class AaspRepairResolver {
  @Query(() => Assessment, { description: 'Whether a repair by an authorised service provider was made by a technician certified for the product. Stores nothing.' })
  async assessAaspRepair(
    @Arg('facts', () => AaspRepairFacts, { description: 'What is known of the repair.' }) facts: AaspRepairFacts,
    @Arg('asOf', () => Date, asOfArgument) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<Assessment> {
    const terms = await termsFor(context, { program: 'AASP', region: null, asOf });
    return assessmentOf(answerOrRefuse({ INVALID_DATE: 'facts.technicianCertifications' }, () => assessAaspRepair(knownFacts(facts), terms.ruleSet)), terms);
  }
}

function knownFacts({ product, repairCompletedOn, technicianCertifications }: AaspRepairFacts): Facts {
  const certifications = technicianCertifications?.map(({ passedOn, ...certification }) => ({ ...certification, passedOn: parseLocalDate(passedOn) }));
  return { product, repairCompletedOn: parseLocalDate(repairCompletedOn), technicianCertifications: certifications ?? null };
}
