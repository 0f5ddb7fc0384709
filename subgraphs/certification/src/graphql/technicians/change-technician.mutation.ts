import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { changeTechnician, type TechnicianChanges } from '../../actions/technicians/change-technician.js';
import { technicianSource } from '../../db/sources.js';
import { Employment, Technician } from '../../db/technician.entity.js';
import { requireText } from '../given-text.js';
import { PeriodEndsBeforeStart, TechnicianLocationUnknown, TechnicianNotFound, TechnicianSignInTaken } from '../problems.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

@InputType({ description: 'What to change of a technician; what is left out stays as it is.' })
export class ChangeTechnicianInput {
  @Field(() => ID, { description: 'The technician.' })
  technicianId: string;

  @Field(() => Int, { description: 'The version that you have read.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'The name to show, 1 to 96 characters.' })
  displayName?: string | null;

  @Field(() => Employment, { nullable: true, description: 'Employed or contracted.' })
  employment?: Employment | null;

  @Field(() => ID, { nullable: true, description: 'The service location; null unties the technician.' })
  locationId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of working for the organisation; null is not stated.' })
  startedOn?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of working for the organisation; null while it lasts.' })
  endedOn?: LocalDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether named as able to complete the iOS qualification; null is not known.' })
  canCompleteIosQualification?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The sign-in of this person: the subject that the issuer of sign-ins names, 1 to 255 characters; null unties it.' })
  signIn?: string | null;
}

const ChangeTechnicianResult = createUnionType({
  name: 'ChangeTechnicianResult',
  description: 'The technician as changed, or why nothing was changed.',
  types: () => [Technician, TechnicianNotFound, TechnicianLocationUnknown, PeriodEndsBeforeStart, TechnicianSignInTaken, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const problems = { TECHNICIAN_UNKNOWN: TechnicianNotFound, LOCATION_UNKNOWN: TechnicianLocationUnknown, ENDED_BEFORE_START: PeriodEndsBeforeStart, SIGN_IN_TAKEN: TechnicianSignInTaken } as const;

@Resolver()
export class ChangeTechnicianMutation {
  @Mutation(() => ChangeTechnicianResult, { description: 'Changes what is on record of a technician: employment, location, first and last day.' })
  async changeTechnician(
    @Arg('input', () => ChangeTechnicianInput, { description: 'The technician and the changes.' }) input: ChangeTechnicianInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Technician | Problem> {
    const { expectedVersion } = input;
    const change = await changeTechnician(context, { technicianId: requireId('input.technicianId', input.technicianId), expectedVersion, changes: changesOf(input) });
    if ('technicianId' in change) return readBack<Technician>({ type: 'Technician', source: technicianSource, id: change.technicianId }, context, info);
    return change.refused === 'CHANGED_MEANWHILE' ? VersionConflict.at(change.currentVersion) : new problems[change.refused]();
  }
}

function changesOf(input: ChangeTechnicianInput): TechnicianChanges {
  const { displayName, employment, locationId, startedOn, endedOn, canCompleteIosQualification, signIn } = input;
  if (displayName === null) throw badUserInput('input.displayName', 'cannot be empty');
  if (employment === null) throw badUserInput('input.employment', 'cannot be empty');
  return {
    ...(displayName === undefined ? {} : { displayName: requireText(displayName, { field: 'input.displayName', max: 96 }) }),
    ...(employment === undefined ? {} : { employment }),
    ...(locationId === undefined ? {} : { locationId: locationId === null ? null : requireId('input.locationId', locationId) }),
    ...(startedOn === undefined ? {} : { startedOn }),
    ...(endedOn === undefined ? {} : { endedOn }),
    ...(canCompleteIosQualification === undefined ? {} : { canCompleteIosQualification }),
    ...(signIn === undefined ? {} : { signIn: signIn === null ? null : requireText(signIn, { field: 'input.signIn', max: 255 }) }),
  };
}
