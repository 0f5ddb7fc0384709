import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';

import { SecondPersonNeeded } from '@platform/kit/four-eyes/proposal-problems.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { changeAccountStanding } from '../actions/change-account-standing.js';
import { AccountStanding, ServiceAccount } from '../db/service-account.entity.js';
import { ServiceAccountClosed, ServiceAccountNotFound, StandingUnchanged } from './account-problems.js';
import { answeredAccount } from './answered-account.js';

@InputType({ description: 'A change of a service account’s standing.' })
export class ChangeAccountStandingInput {
  @Field(() => ID, { description: 'The account.' })
  accountId: string;

  @Field(() => AccountStanding, { description: 'How it stands from now on.' })
  standing: AccountStanding;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the change.' })
  reason: string;

  @Field(() => Int, { description: 'The version of the account that you have read.' })
  expectedVersion: number;
}

const ChangeAccountStandingResult = createUnionType({
  name: 'ChangeAccountStandingResult',
  description: 'The account as it is now, or why it was not changed.',
  types: () => [ServiceAccount, ServiceAccountNotFound, ServiceAccountClosed, StandingUnchanged, SecondPersonNeeded, VersionConflict] as const,
  resolveType: (value) => (value instanceof ServiceAccount ? 'ServiceAccount' : value.__typename),
});

const problems = {
  ACCOUNT_UNKNOWN: ServiceAccountNotFound,
  ACCOUNT_CLOSED: ServiceAccountClosed,
  STANDING_UNCHANGED: StandingUnchanged,
  SECOND_PERSON_NEEDED: SecondPersonNeeded,
} as const;

@Resolver()
export class ChangeAccountStandingMutation {
  @Mutation(() => ChangeAccountStandingResult, { description: 'Puts a service account in good standing on hold at once; every other change of standing is proposed. Who did it and why is kept for good.' })
  async changeAccountStanding(
    @Arg('input', () => ChangeAccountStandingInput, { description: 'The change.' }) input: ChangeAccountStandingInput,
    @Ctx() context: RequestContext,
  ): Promise<ServiceAccount | Problem> {
    const reason = givenReason('input.reason', input.reason);
    const change = await changeAccountStanding(context, { ...input, accountId: requireId('input.accountId', input.accountId), reason });
    if ('account' in change) return answeredAccount(change.account);
    return change.refused === 'VERSION_CONFLICT' ? VersionConflict.at(change.currentVersion) : new problems[change.refused]();
  }
}
