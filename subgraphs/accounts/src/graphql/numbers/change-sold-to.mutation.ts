import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { changeSoldTo } from '../../actions/numbers/change-sold-to.js';
import { ServiceAccount } from '../../db/service-account.entity.js';
import { SoldToScalar } from '../../db/sold-to.scalar.js';
import { ServiceAccountClosed, ServiceAccountNotFound, SoldToTaken } from '../account-problems.js';
import { answeredAccount } from '../answered-account.js';

@InputType({ description: 'Another Sold-To number for a service account.' })
export class ChangeSoldToInput {
  @Field(() => ID, { description: 'The account.' })
  accountId: string;

  @Field(() => Int, { description: 'The version of the account that you have read.' })
  expectedVersion: number;

  @Field(() => SoldToScalar, { description: 'Its number from now on; no other account may have it.' })
  soldTo: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the change.' })
  reason: string;
}

@ObjectType({ implements: Problem, description: 'The account has this number already; nothing was changed.' })
export class SoldToUnchanged extends Problem {
  readonly __typename = 'SoldToUnchanged';
  override message = 'The service account has this Sold-To number already.';
}

const ChangeSoldToResult = createUnionType({
  name: 'ChangeSoldToResult',
  description: 'The account as it is now, or why it was not changed.',
  types: () => [ServiceAccount, ServiceAccountNotFound, ServiceAccountClosed, SoldToTaken, SoldToUnchanged, VersionConflict] as const,
  resolveType: (value) => (value instanceof ServiceAccount ? 'ServiceAccount' : value.__typename),
});

const problems = { ACCOUNT_UNKNOWN: ServiceAccountNotFound, ACCOUNT_CLOSED: ServiceAccountClosed, SOLD_TO_TAKEN: SoldToTaken, SOLD_TO_UNCHANGED: SoldToUnchanged } as const;

@Resolver()
export class ChangeSoldToMutation {
  @Mutation(() => ChangeSoldToResult, { description: 'Gives a service account another Sold-To number. Who did it and why is kept for good; documents of the past keep the one they were issued with.' })
  async changeSoldTo(@Arg('input', () => ChangeSoldToInput, { description: 'The change.' }) input: ChangeSoldToInput, @Ctx() context: RequestContext): Promise<ServiceAccount | Problem> {
    const change = await changeSoldTo(context, { ...input, accountId: requireId('input.accountId', input.accountId), reason: givenReason('input.reason', input.reason) });
    if ('account' in change) return answeredAccount(change.account);
    return change.refused === 'VERSION_CONFLICT' ? VersionConflict.at(change.currentVersion) : new problems[change.refused]();
  }
}
