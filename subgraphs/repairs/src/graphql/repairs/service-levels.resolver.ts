import 'reflect-metadata';

import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { QuarterScalar } from '@platform/kit/graphql/scalars.js';

import { readServiceLevels } from '../../db/repairs/read-service-levels.js';
import { Organization, ServiceLocation } from '../neighbours.stub.js';

const rowsMax = 100;
const offsetMax = 10_000;

@ObjectType({ description: 'How long the repairs of a quarter took at a partner or a location: what was measured, not a verdict, for the standard it is held against is a reviewer’s.', simpleResolvers: true })
export class ServiceLevel {
  @Field(() => Organization, { description: 'The partner.' })
  organization: Organization;

  @Field(() => ServiceLocation, { nullable: true, description: 'The location; null for the partner as a whole.' })
  location: ServiceLocation | null;

  @Field(() => Int, { description: 'Completed repairs of the quarter whose time was measured.' })
  completed: number;

  @Field(() => Int, { description: 'Half of them took this many working hours or fewer; begun hours count whole.' })
  medianWorkingHours: number;

  @Field(() => Int, { description: 'Nine of ten took this many working hours or fewer.' })
  ninetiethWorkingHours: number;

  @Field(() => Int, { description: 'Repairs that are open now.' })
  open: number;

  @Field(() => Int, { description: 'Of these, how many have had their status for more than a week.' })
  openLong: number;
}

@ArgsType()
export class ServiceLevelsArgs {
  @Field(() => QuarterScalar, { description: 'The quarter that the repairs count for.' })
  quarter: string;

  @Field(() => ID, { nullable: true, description: 'Only this partner.' })
  organizationId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'True: each location for itself. False: each partner as a whole.' })
  byLocation: boolean;

  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
  first: number;

  @Field(() => Int, { defaultValue: 0, description: 'How many to pass over, at most 10,000.' })
  offset: number;
}

@Resolver()
export class ServiceLevelsResolver {
  @Query(() => [ServiceLevel], { description: 'How long the repairs of a quarter took, the slowest partner or location first. A partner reads its own figures.' })
  async serviceLevels(@Args(() => ServiceLevelsArgs) { quarter, organizationId, byLocation, first, offset }: ServiceLevelsArgs, @Ctx() context: RequestContext): Promise<ServiceLevel[]> {
    if (first < 1 || first > rowsMax) throw badUserInput('first', `is not 1 to ${rowsMax}`);
    if (offset < 0 || offset > offsetMax) throw badUserInput('offset', `is not 0 to ${offsetMax}`);
    const named = organizationId == null ? null : requireId('organizationId', organizationId);
    // Row-level security shows a partner nothing of another; asking for one answers nothing.
    const asked = { quarter, tenantId: named ?? context.viewer.tenant, byLocation, first, offset, now: context.now() };
    const rows = await readServiceLevels((text, values) => context.reads.query(text, values), asked);
    return rows.map(({ tenantId, locationId, ...level }) => ({ ...level, organization: { id: tenantId }, location: locationId === null ? null : { id: locationId } }));
  }
}
