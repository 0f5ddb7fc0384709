import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { recordAccountAgreement } from '../actions/record-account-agreement.js';
import { AccountAgreement, ServiceAccount } from '../db/service-account.entity.js';
import { AgreementDetailsMissing, AgreementSignedAlready, AgreementSignedInTheFuture, ServiceAccountClosed, ServiceAccountNotFound } from './account-problems.js';
import { answeredAccount } from './answered-account.js';
import { givenAgreement, SignedAgreementInput } from './signed-agreement.input.js';

@InputType({ description: 'How far the agreement of a service account has come.' })
export class RecordAccountAgreementInput {
  @Field(() => ID, { description: 'The account.' })
  accountId: string;

  @Field(() => Int, { description: 'The version of the account that you have read.' })
  expectedVersion: number;

  @Field(() => AccountAgreement, { description: 'How far it has come.' })
  agreement: AccountAgreement;

  @Field(() => SignedAgreementInput, { nullable: true, description: 'What was signed; needed when it is recorded as signed for the first time.' })
  signed?: SignedAgreementInput | null;

  @Field(() => String, { description: 'What it is known from, 1 to 500 characters.' })
  reason: string;
}

const RecordAccountAgreementResult = createUnionType({
  name: 'RecordAccountAgreementResult',
  description: 'The account as it is now, or why it was not changed.',
  types: () => [ServiceAccount, ServiceAccountNotFound, ServiceAccountClosed, AgreementDetailsMissing, AgreementSignedInTheFuture, AgreementSignedAlready, VersionConflict] as const,
  resolveType: (value) => (value instanceof ServiceAccount ? 'ServiceAccount' : value.__typename),
});

const problems = {
  ACCOUNT_UNKNOWN: ServiceAccountNotFound,
  ACCOUNT_CLOSED: ServiceAccountClosed,
  AGREEMENT_DETAILS_MISSING: AgreementDetailsMissing,
  SIGNED_IN_THE_FUTURE: AgreementSignedInTheFuture,
  SIGNED_ALREADY: AgreementSignedAlready,
} as const;

@Resolver()
export class RecordAccountAgreementMutation {
  @Mutation(() => RecordAccountAgreementResult, { description: 'Records how far the agreement of an account has come: signed, a pending account is in use from now on; refused, it is closed.' })
  async recordAccountAgreement(@Arg('input', () => RecordAccountAgreementInput, { description: 'The agreement.' }) input: RecordAccountAgreementInput, @Ctx() context: RequestContext): Promise<ServiceAccount | Problem> {
    const reason = givenReason('input.reason', input.reason);
    const recording = await recordAccountAgreement(context, { ...input, accountId: requireId('input.accountId', input.accountId), signed: givenAgreement('input.signed', input.signed), reason });
    if ('account' in recording) return answeredAccount(recording.account);
    return recording.refused === 'VERSION_CONFLICT' ? VersionConflict.at(recording.currentVersion) : new problems[recording.refused]();
  }
}
