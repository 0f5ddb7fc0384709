import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { openServiceAccount } from '../actions/open-service-account.js';
import { ServiceAccount, ServiceAccountType } from '../db/service-account.entity.js';
import { SoldToScalar } from '../db/sold-to.scalar.js';
import { AccountCreatedInTheFuture, AgreementSignedInTheFuture, AccountOrganizationUnknown, SoldToTaken } from './account-problems.js';
import { answeredAccount } from './answered-account.js';
import { givenAgreement, SignedAgreementInput } from './signed-agreement.input.js';

@InputType({ description: 'A service account to open.' })
export class OpenServiceAccountInput {
  @Field(() => ID, { description: 'The organisation it is for.' })
  organizationId: string;

  @Field(() => SoldToScalar, { description: 'Its number; no other account may have it.' })
  soldTo: string;

  @Field(() => ServiceAccountType, { description: 'What it is for.' })
  type: ServiceAccountType;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The date it was created, today or earlier; today when absent.' })
  createdOn?: string | null;

  @Field(() => SignedAgreementInput, { nullable: true, description: 'The signed agreement; without it the account is pending until one is recorded.' })
  agreement?: SignedAgreementInput | null;
}

const OpenServiceAccountResult = createUnionType({
  name: 'OpenServiceAccountResult',
  description: 'The account, or why none was opened.',
  types: () => [ServiceAccount, AccountOrganizationUnknown, SoldToTaken, AccountCreatedInTheFuture, AgreementSignedInTheFuture] as const,
  resolveType: (value) => (value instanceof ServiceAccount ? 'ServiceAccount' : value.__typename),
});

const problems = {
  ORGANIZATION_UNKNOWN: AccountOrganizationUnknown,
  SOLD_TO_TAKEN: SoldToTaken,
  CREATED_IN_THE_FUTURE: AccountCreatedInTheFuture,
  SIGNED_IN_THE_FUTURE: AgreementSignedInTheFuture,
} as const;

@Resolver()
export class OpenServiceAccountMutation {
  @Mutation(() => OpenServiceAccountResult, { description: 'Opens a service account for an organisation, in good standing: in use from the start under a signed agreement, pending without one.' })
  async openServiceAccount(
    @Arg('input', () => OpenServiceAccountInput, { description: 'The account.' }) input: OpenServiceAccountInput,
    @Ctx() context: RequestContext,
  ): Promise<ServiceAccount | Problem> {
    const organizationId = requireId('input.organizationId', input.organizationId);
    const opening = await openServiceAccount(context, { ...input, organizationId, createdOn: input.createdOn ?? null, agreement: givenAgreement('input.agreement', input.agreement) });
    return 'account' in opening ? answeredAccount(opening.account) : new problems[opening.refused]();
  }
}
