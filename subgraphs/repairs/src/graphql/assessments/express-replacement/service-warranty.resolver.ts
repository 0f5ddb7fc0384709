import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, ObjectType, Query, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfArgument } from '@platform/kit/graphql/assessments/as-of.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { assessed } from '@platform/kit/pure/verdict.js';

import { serviceWarrantyUntil } from '../../../domain/warranty/service-warranty.js';
import { termsFor } from '../terms-for.js';

@InputType({ description: 'A completed service. A null end is of a warranty the device does not have.' })
export class ServiceWarrantyFacts {
  @Field(() => LocalDateScalar, { description: 'Day of the service, or of the replacement’s dispatch; it is not counted.' })
  serviceDate: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the manufacturer’s warranty. Null when there is none.' })
  appleWarrantyEnd?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the AppleCare plan. Null when there is none.' })
  appleCareEnd?: string | null;
}

@ObjectType({ description: 'How long a service is warranted.', simpleResolvers: true })
export class ServiceWarrantyAssessment {
  @Field(() => Assessment, { description: 'The terms the answer comes from. They judge nothing here, so there are no results.' })
  assessment: Assessment;

  @Field(() => LocalDateScalar, { description: 'Last day of the warranty on the service.' })
  serviceWarrantyUntil: string;
}

@Resolver()
export class ServiceWarrantyResolver {
  @Query(() => ServiceWarrantyAssessment, { description: 'How long a service is warranted. Stores nothing.' })
  async serviceWarranty(
    @Arg('facts', () => ServiceWarrantyFacts, { description: 'What is known of the service.' }) facts: ServiceWarrantyFacts,
    @Arg('asOf', () => Date, asOfArgument) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<ServiceWarrantyAssessment> {
    const terms = await termsFor(context, { program: 'ERS', region: null, asOf });
    const dateOrNull = (date: string | null | undefined) => (date == null ? null : parseLocalDate(date));
    const known = { serviceDate: parseLocalDate(facts.serviceDate), appleWarrantyEnd: dateOrNull(facts.appleWarrantyEnd), appleCareEnd: dateOrNull(facts.appleCareEnd) };
    const until = answerOrRefuse('facts.serviceDate', () => serviceWarrantyUntil(known, terms.ruleSet));
    return { assessment: assessmentOf(assessed([]), terms), serviceWarrantyUntil: until };
  }
}
