import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

import { changeShipTo } from '../../../actions/organization/change-ship-to.js';
import { serviceLocationSource } from '../../../db/organization/organization-sources.js';
import { ServiceLocation } from '../../../db/organization/service-location.entity.js';
import { ServiceLocationNotFound, ShipToTaken } from '../organization-problems.js';
import { givenShipTo } from './given-ship-to.js';

@InputType({ description: 'Another Ship-To for a service location.' })
export class ChangeShipToInput {
  @Field(() => ID, { description: 'The location.' })
  locationId: string;

  @Field(() => Int, { description: 'The version of the location that you have read.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Its Ship-To code from now on, up to ten letters and digits; one of digits alone is filled to ten. No other location may have it.' })
  shipTo: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the change.' })
  reason: string;
}

@ObjectType({ implements: Problem, description: 'The service location has this Ship-To code already; nothing was changed.' })
export class ShipToUnchanged extends Problem {
  readonly __typename = 'ShipToUnchanged';
  override message = 'The service location has this Ship-To code already.';
}

const ChangeShipToResult = createUnionType({
  name: 'ChangeShipToResult',
  description: 'The service location as it is now, or why it was not changed.',
  types: () => [ServiceLocation, ServiceLocationNotFound, ShipToTaken, ShipToUnchanged, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const problems = { LOCATION_UNKNOWN: ServiceLocationNotFound, SHIP_TO_TAKEN: ShipToTaken, SHIP_TO_UNCHANGED: ShipToUnchanged } as const;

@Resolver()
export class ChangeShipToMutation {
  @Mutation(() => ChangeShipToResult, { description: 'Gives a service location another Ship-To code. Who did it and why is kept for good; repairs and shipments of the past keep the one they had on their papers.' })
  async changeShipTo(
    @Arg('input', () => ChangeShipToInput, { description: 'The change.' }) input: ChangeShipToInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServiceLocation | Problem> {
    const { expectedVersion } = input;
    const change = await changeShipTo(context, {
      locationId: requireId('input.locationId', input.locationId),
      expectedVersion,
      shipTo: givenShipTo('input.shipTo', input.shipTo),
      reason: givenReason('input.reason', input.reason),
    });
    if (!('refused' in change)) return readBack({ type: 'ServiceLocation', source: serviceLocationSource, id: change.locationId }, context, info);
    return change.refused === 'VERSION_CONFLICT' ? VersionConflict.at(change.currentVersion) : new problems[change.refused]();
  }
}
