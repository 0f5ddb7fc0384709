import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

import { decideSeedStockMarket } from '../../actions/seed-stock/decide-seed-stock-market.js';
import { swapFromSeedStock } from '../../actions/seed-stock/swap-from-seed-stock.js';
import { SeedStockMarket } from '../../db/seed-stock/seed-stock-market.entity.js';
import type { OrderReason } from '../../domain/orders/order-reasons.js';
import { seedStockUnitSource } from '../../db/seed-stock/seed-stock-source.js';
import { SeedStockUnit } from '../../db/seed-stock/seed-stock-unit.entity.js';
import { ShipmentCalendarMissing } from '../depot/depot.problems.js';
import { PartOrderReason } from '../orders/order.problems.js';

@InputType({ description: 'A unit of seed stock to hand out.' })
export class SwapFromSeedStockInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId: string;

  @Field(() => Int, { description: 'The version of the unit when it was read.' })
  expectedVersion: number;

  @Field(() => ID, { description: 'The defective device that it is handed out for.' })
  deviceId: string;
}

@ObjectType({ implements: Problem, description: 'There is no such unit that you may see, or it was handed out already.' })
export class SeedStockUnitNotThere extends Problem {
  readonly __typename = 'SeedStockUnitNotThere';
  override message = 'There is no such unit in seed stock.';
}

@ObjectType({ implements: Problem, description: 'There is no such device of the organisation, or it has been replaced before.' })
export class SwapDeviceNotFound extends Problem {
  readonly __typename = 'SwapDeviceNotFound';
  override message = 'There is no such device that could be replaced.';
}

@ObjectType({ implements: Problem, description: 'The terms do not let the device be replaced; every reason is told.', simpleResolvers: true })
export class SwapNotAllowed extends Problem {
  readonly __typename = 'SwapNotAllowed';

  @Field(() => [PartOrderReason], { description: 'Every reason.' })
  reasons: PartOrderReason[];

  static for(reasons: readonly OrderReason[]): SwapNotAllowed {
    return Object.assign(new SwapNotAllowed(), { reasons: reasons.map(PartOrderReason.of), message: `The device cannot be replaced: ${reasons.map(({ code, criterion }) => criterion ?? code).join(', ')}.` });
  }
}

const SwapFromSeedStockResult = createUnionType({ name: 'SwapFromSeedStockResult', description: 'The unit, or why it was not handed out.', types: () => [SeedStockUnit, SeedStockUnitNotThere, SwapDeviceNotFound, SwapNotAllowed, ShipmentCalendarMissing, VersionConflict] as const, resolveType: nameOfAnswer });

@Resolver()
export class SeedStockMutations {
  @Mutation(() => SwapFromSeedStockResult, { description: 'Hands out a unit of seed stock for a defective device: the device is owed back from that day, and the unit is replenished at no charge.' })
  async swapFromSeedStock(
    @Arg('input', () => SwapFromSeedStockInput, { description: 'The unit and the device.' }) { unitId, expectedVersion, deviceId }: SwapFromSeedStockInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and answers the same unit.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SeedStockUnit | Problem> {
    const swapping = await swapFromSeedStock(context, idempotencyKey, { unitId: requireId('input.unitId', unitId), expectedVersion, deviceId: requireId('input.deviceId', deviceId) });
    if ('unitId' in swapping) return readBack<SeedStockUnit>({ type: 'SeedStockUnit', source: seedStockUnitSource, id: swapping.unitId }, context, info);
    switch (swapping.refused) {
      case 'UNIT_UNKNOWN':
      case 'UNIT_NOT_THERE':
        return new SeedStockUnitNotThere();
      case 'DEVICE_UNKNOWN':
      case 'DEVICE_REPLACED':
        return new SwapDeviceNotFound();
      case 'SWAP_NOT_ALLOWED':
        return SwapNotAllowed.for(swapping.reasons);
      case 'NO_CALENDAR':
        return new ShipmentCalendarMissing();
      case 'CHANGED_SINCE':
        return VersionConflict.at(swapping.currentVersion);
    }
  }

  @Mutation(() => SeedStockMarket, { description: 'Says whether seed stock is sold in a country, from now on.' })
  decideSeedStockMarket(
    @Arg('country', () => String, { description: 'The country, by ISO 3166, as NO.' }) country: string,
    @Arg('isOffered', () => Boolean, { description: 'Whether it is sold there.' }) isOffered: boolean,
    @Ctx() context: RequestContext,
  ): Promise<SeedStockMarket> {
    if (!/^[A-Z]{2}$/.test(country)) throw badUserInput('country', 'is not a country by ISO 3166, as NO');
    return decideSeedStockMarket(context, { country, isOffered });
  }
}
