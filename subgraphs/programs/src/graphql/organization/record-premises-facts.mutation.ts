import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';

import { type PremisesObserved, recordPremisesFacts } from '../../actions/organization/record-premises-facts.js';
import { serviceLocationSource } from '../../db/organization/organization-sources.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { ObservedInTheFuture, ServiceLocationNotFound } from './organization-problems.js';

const observed = (what: string) => ({ nullable: true, description: `${what} Absent or null: not known.` });

@InputType({ description: 'What was observed at a service location. It replaces earlier observations as a whole: what it leaves out is not known.' })
export class RecordPremisesFactsInput {
  @Field(() => ID, { description: 'The location.' })
  locationId: string;

  @Field(() => Date, { nullable: true, description: 'When it was observed, not after now; now when absent.' })
  observedAt?: Date | null;

  @Field(() => Boolean, observed('Staff of its own serves there.'))
  dedicatedStaff?: boolean | null;

  @Field(() => Boolean, observed('It is suitable for visits of customers.'))
  commercialVisits?: boolean | null;

  @Field(() => Boolean, observed('It is easy to reach.'))
  easyToReach?: boolean | null;

  @Field(() => Boolean, observed('The reception is clean.'))
  receptionClean?: boolean | null;

  @Field(() => Boolean, observed('The reception is presentable.'))
  receptionPresentable?: boolean | null;

  @Field(() => Boolean, observed('Repairs are made in a secured area.'))
  securedRepairArea?: boolean | null;

  @Field(() => Boolean, observed('Parts are kept in a secured store.'))
  securedPartsStorage?: boolean | null;

  @Field(() => Boolean, observed('Devices handed in are kept secured.'))
  securedIntake?: boolean | null;
}

const RecordPremisesFactsResult = createUnionType({
  name: 'RecordPremisesFactsResult',
  description: 'The location with what was last observed there, or why nothing was recorded.',
  types: () => [ServiceLocation, ServiceLocationNotFound, ObservedInTheFuture] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class RecordPremisesFactsMutation {
  @Mutation(() => RecordPremisesFactsResult, { description: 'Records what was observed at a service location. Earlier observations stay in its history; the latest by observedAt counts.' })
  async recordPremisesFacts(
    @Arg('input', () => RecordPremisesFactsInput, { description: 'What was observed.' }) input: RecordPremisesFactsInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServiceLocation | Problem> {
    const recording = await recordPremisesFacts(context, facts(input, context.now()));
    if ('refused' in recording) return recording.refused === 'LOCATION_UNKNOWN' ? new ServiceLocationNotFound() : new ObservedInTheFuture();
    return readBack({ type: 'ServiceLocation', source: serviceLocationSource, id: recording.locationId }, context, info);
  }
}

function facts(input: RecordPremisesFactsInput, now: Date): PremisesObserved {
  return {
    locationId: requireId('input.locationId', input.locationId),
    observedAt: input.observedAt ?? now,
    dedicatedStaff: input.dedicatedStaff ?? null,
    commercialVisits: input.commercialVisits ?? null,
    easyToReach: input.easyToReach ?? null,
    receptionClean: input.receptionClean ?? null,
    receptionPresentable: input.receptionPresentable ?? null,
    securedRepairArea: input.securedRepairArea ?? null,
    securedPartsStorage: input.securedPartsStorage ?? null,
    securedIntake: input.securedIntake ?? null,
  };
}
