import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { PartLine } from '../../db/repairs/part-line.entity.js';
import { decideCoverage, DeviceCoverage } from '../devices/device-coverage.js';

@Resolver(() => PartLine)
export class PartCoverageResolver {
  @FieldResolver(() => DeviceCoverage, { description: 'What covers a defect of this part of the device today, with the reason of every coverage.' })
  covered(@Root() { deviceId, number }: Thing & { deviceId: string; number: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<DeviceCoverage> {
    return decideCoverage(context, deviceId, { asOf: null, claim: { cause: 'MANUFACTURING_DEFECT', partNumber: number, accessory: null }, selection: Selection.of(info) });
  }
}
