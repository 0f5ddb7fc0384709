import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { Source, Thing } from '@platform/kit/list/source.js';

import { RepairJourney } from '../../../db/repairs/repair-journey.entity.js';
import { RepairVisit } from '../../../db/repairs/repair-visit.entity.js';
import { Repair } from '../../../db/repairs/repair.entity.js';
import { childrenOfRepairs } from '../repair-findings.resolver.js';

const journeySource: Source = {
  from: 'repairs.repair_journey j',
  id: 'j.id',
  always: ['parentId'],
  columns: { parentId: 'j.repair_id', leg: 'j.leg', carrierCode: 'j.carrier_code', trackingNumber: 'j.tracking_number', sentAt: 'j.sent_at', arrivedAt: 'j.arrived_at' },
};
const visitSource: Source = {
  from: 'repairs.repair_visit v',
  id: 'v.id',
  always: ['parentId'],
  columns: { parentId: 'v.repair_id', state: 'v.state', plannedFrom: 'v.planned_from', plannedTo: 'v.planned_to', endedAt: 'v.ended_at' },
};

@Resolver(() => Repair)
export class RepairTripsResolver {
  @FieldResolver(() => [RepairJourney], { description: 'The ways of its device to the repair centre and back, the first one first; empty where it was sent nowhere, or nobody told.' })
  journeys(@Root() repair: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOfRepairs(context, info, { source: journeySource, column: 'j.repair_id', orderBy: 'j.repair_id, j.place' })(repair.id);
  }

  @FieldResolver(() => [RepairVisit], { description: 'Visits to where its device stands, the first one first; empty for types that are not done on site.' })
  visits(@Root() repair: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOfRepairs(context, info, { source: visitSource, column: 'v.repair_id', orderBy: 'v.repair_id, v.place' })(repair.id);
  }
}
