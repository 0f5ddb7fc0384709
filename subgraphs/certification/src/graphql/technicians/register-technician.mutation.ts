import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { registerTechnician, type TechnicianToRegister } from '../../actions/technicians/register-technician.js';
import { Employment, Technician } from '../../db/technician.entity.js';
import { TechnicianLocationUnknown } from '../problems.js';

@InputType({ description: 'A technician to register.' })
export class RegisterTechnicianInput {
  @Field(() => ID, { description: 'The organisation the technician works for.' })
  organizationId: string;

  @Field(() => String, { description: 'The technician id of the repair systems, 8 to 15 letters and digits.' })
  technicianId: string;

  @Field(() => String, { description: 'The name to show, 1 to 96 characters.' })
  displayName: string;

  @Field(() => Employment, { description: 'Employed or contracted.' })
  employment: Employment;

  @Field(() => ID, { nullable: true, description: 'The service location, when tied to one.' })
  locationId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of working for the organisation.' })
  startedOn?: LocalDate | null;

  @Field(() => Boolean, { nullable: true, description: 'True when named as able to complete the iOS qualification; left out, it is not known.' })
  canCompleteIosQualification?: boolean | null;
}

@ObjectType({ implements: Problem, description: 'The organisation is unknown to this subgraph, or not yours.' })
export class TechnicianOrganizationUnknown extends Problem {
  readonly __typename = 'TechnicianOrganizationUnknown';
  override message = 'There is no such organisation.';
}

@ObjectType({ implements: Problem, description: 'Another technician of the organisation has this technician id.' })
export class TechnicianIdTaken extends Problem {
  readonly __typename = 'TechnicianIdTaken';
  override message = 'The technician id is already in use.';
}

const RegisterTechnicianResult = createUnionType({
  name: 'RegisterTechnicianResult',
  description: 'The technician, or why none was registered.',
  types: () => [Technician, TechnicianOrganizationUnknown, TechnicianLocationUnknown, TechnicianIdTaken] as const,
  resolveType: (value) => (value instanceof Technician ? 'Technician' : value.__typename),
});

@Resolver()
export class TechnicianMutations {
  @Mutation(() => RegisterTechnicianResult, { description: 'Registers a person who repairs for an organisation.' })
  async registerTechnician(
    @Arg('input', () => RegisterTechnicianInput, { description: 'The technician.' }) input: RegisterTechnicianInput,
    @Ctx() context: RequestContext,
  ): Promise<Technician | Problem> {
    const registration = await registerTechnician(context, checked(input));
    if ('technician' in registration) return asThing(registration.technician);
    return problemOf(registration.refused);
  }
}

function problemOf(refused: 'ORGANIZATION_UNKNOWN' | 'LOCATION_UNKNOWN' | 'TECHNICIAN_ID_TAKEN'): Problem {
  switch (refused) {
    case 'ORGANIZATION_UNKNOWN':
      return new TechnicianOrganizationUnknown();
    case 'LOCATION_UNKNOWN':
      return new TechnicianLocationUnknown();
    case 'TECHNICIAN_ID_TAKEN':
      return new TechnicianIdTaken();
  }
}

function checked(input: RegisterTechnicianInput): TechnicianToRegister {
  const displayName = input.displayName.trim();
  if (!/^[A-Za-z0-9]{8,15}$/.test(input.technicianId)) throw badUserInput('input.technicianId', 'is not 8 to 15 letters and digits');
  if (displayName.length < 1 || displayName.length > 96) throw badUserInput('input.displayName', 'is not 1 to 96 characters long');
  return {
    ...input,
    displayName,
    organizationId: requireId('input.organizationId', input.organizationId),
    locationId: input.locationId == null ? null : requireId('input.locationId', input.locationId),
    startedOn: input.startedOn ?? null,
    canCompleteIosQualification: input.canCompleteIosQualification ?? null,
  };
}

/** A saved technician as lists answer it: its neighbours are references. */
function asThing(technician: Technician): Technician {
  const location = technician.locationId === null ? null : { __typename: 'ServiceLocation', id: technician.locationId };
  return Object.assign(technician, { organization: { __typename: 'Organization', id: technician.tenantId }, location });
}

