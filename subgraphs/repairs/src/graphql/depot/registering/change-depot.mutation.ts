import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { changeDepot } from '../../../actions/depot/change-depot.js';
import { Depot } from '../../../db/parts/depot.entity.js';
import { requireCutOffHour, requireDispatchDays } from './depot-fields.js';
import { DepotNotFound } from '../depot.problems.js';

@InputType({ description: 'Until when a depot takes orders for the same day, and how soon it sends.' })
export class ChangeDepotInput {
  @Field(() => ID, { description: 'The depot.' })
  depotId: string;

  @Field(() => Int, { description: 'What is accepted at this hour of the depot or later counts as accepted on the next day, 0 to 24; 24 never.' })
  cutOffHour: number;

  @Field(() => Int, { description: 'Within how many business days it sends, where the programme’s terms name no number, 0 to 30.' })
  dispatchBusinessDays: number;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept in the audit trail.' })
  reason: string;
}

const ChangeDepotResult = createUnionType({ name: 'ChangeDepotResult', description: 'The depot as it is now, or why nothing was changed.', types: () => [Depot, DepotNotFound] as const, resolveType: nameOfAnswer });

@Resolver()
export class ChangeDepotMutation {
  @Mutation(() => ChangeDepotResult, { description: 'Changes until when a depot takes orders for the same day, and how soon it sends. It holds for orders that are accepted from now on; what was promised stays promised.' })
  async changeDepot(
    @Arg('input', () => ChangeDepotInput, { description: 'The change.' }) input: ChangeDepotInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<Depot | Problem> {
    const [cutOffHour, dispatchBusinessDays] = [requireCutOffHour('input.cutOffHour', input.cutOffHour), requireDispatchDays('input.dispatchBusinessDays', input.dispatchBusinessDays)];
    const depotId = requireId('input.depotId', input.depotId);
    const changed = await changeDepot(context, idempotencyKey, { depotId, cutOffHour, dispatchBusinessDays, reason: givenReason('input.reason', input.reason) });
    return 'refused' in changed ? new DepotNotFound() : Object.assign(new Depot(), changed.depot, { __typename: 'Depot' });
  }
}
