import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Thing } from '@platform/kit/list/source.js';

import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import { QuarterCorrection } from '../../db/quota/quarter-correction.entity.js';
import { locationById } from '../location-by-id.js';

const shownMax = 100;

@Resolver(() => QuarterCorrection)
export class QuarterCorrectionsResolver {
  @Query(() => [QuarterCorrection], { description: 'The last hundred changes to quarters of a partner after they had ended, the latest first.' })
  quarterCorrections(@Arg('organizationId', () => ID, { description: 'The partner.' }) organizationId: string, @Ctx() { reads }: RequestContext): Promise<QuarterCorrection[]> {
    return reads.query<QuarterCorrection>(
      `select c.quarter, c.location_id as "locationId", c.reason, c.completed_before as "completedBefore", c.completed_after as "completedAfter", c.at
       from programs.quarter_correction c where c.tenant_id = $1 order by c.at desc, c.event_id desc limit ${shownMax}`,
      [requireId('organizationId', organizationId)],
    );
  }

  @FieldResolver(() => ServiceLocation, { nullable: true, description: 'The place where it was counted.' })
  location(@Root() { locationId }: QuarterCorrection, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return locationById(locationId, context, info);
  }
}
