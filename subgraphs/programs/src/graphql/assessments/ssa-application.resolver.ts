import 'reflect-metadata';

import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';

import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfArgument } from '@platform/kit/graphql/assessments/as-of.js';
import { orUnknown, requireCounts } from '@platform/kit/graphql/assessments/given-facts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { assessSsaApplication } from '../../domain/eligibility/self-servicing-account.js';
import { type SsaApplicationFacts as Facts, Equipment, InstalledKind } from '../../domain/eligibility/self-servicing-account-facts.js';
import { SsaApplicationFacts } from './ssa-application.facts.js';
import { termsFor } from './terms-for.js';

@ObjectType({ description: 'How an application to the Self-Servicing Account programme would be judged.', simpleResolvers: true })
export class SsaApplicationAssessment {
  @Field(() => Assessment, { description: 'Every criterion.' })
  assessment: Assessment;

  @Field(() => LocalDateScalar, { description: 'The last day on which the technicians’ certifications are in time.' })
  deadline: string;
}

const unknownOf = <Name extends string>(names: Readonly<Record<Name, Name>>): Record<Name, null> => Object.fromEntries(Object.keys(names).map((name) => [name, null])) as Record<Name, null>;
const unknownInstalled: NonNullable<Facts['installed']> = unknownOf(InstalledKind);
const unknownEquipment: NonNullable<Facts['equipment']> = unknownOf(Equipment);

@Resolver()
export class SsaApplicationResolver {
  @Query(() => SsaApplicationAssessment, { description: 'How an application to the Self-Servicing Account programme would be judged. Stores nothing.' })
  async assessSsaApplication(
    @Arg('facts', () => SsaApplicationFacts, { description: 'What is known of the applicant.' }) facts: SsaApplicationFacts,
    @Arg('asOf', () => Date, asOfArgument) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<SsaApplicationAssessment> {
    requireCounts('facts', { withProofOfPurchase: facts.withProofOfPurchase });
    requireCounts('facts.installed', { ...facts.installed });
    const terms = await termsFor(context, { program: 'SSA', region: null, asOf });
    const { deadline, ...assessed } = assessSsaApplication(knownFacts(facts), terms);
    return { assessment: assessmentOf(assessed, terms), deadline };
  }
}

function knownFacts(facts: SsaApplicationFacts): Facts {
  const { organisationType = null, withProofOfPurchase = null, enrolledLines = null, accountStanding = null, creditLine = null, accountCreatedOn } = facts;
  const dateOrNull = (date: string | null | undefined) => (date == null ? null : parseLocalDate(date));
  return {
    organisationType,
    installed: facts.installed ? orUnknown(unknownInstalled, facts.installed) : null,
    withProofOfPurchase,
    enrolledLines,
    accountCreatedOn: parseLocalDate(accountCreatedOn),
    technicians: facts.technicians?.map(({ id, acmtOn, iosQualifiedOn }) => ({ id, acmtOn: dateOrNull(acmtOn), iosQualifiedOn: dateOrNull(iosQualifiedOn) })) ?? null,
    equipment: facts.equipment ? orUnknown(unknownEquipment, facts.equipment) : null,
    accountStanding,
    creditLine,
  };
}
