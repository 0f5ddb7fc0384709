import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { endTestCentre, registerTestCentre } from '../../actions/test-centres/register-test-centre.js';
import { registerTestCentreKey, revokeTestCentreKey } from '../../actions/test-centres/test-centre-keys.js';
import { TestCentreKey } from '../../db/exams/test-centre-key.entity.js';
import { TestCentre } from '../../db/exams/test-centre.entity.js';
import { requireText } from '../given-text.js';
import { PeriodEndsBeforeStart, TestCentreNotFound } from '../problems.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

@InputType({ description: 'A test centre to register.' })
export class RegisterTestCentreInput {
  @Field(() => String, { description: 'Its short code, 2 to 24 capital letters, digits and hyphens.' })
  code: string;

  @Field(() => String, { description: 'Its name, 1 to 96 characters.' })
  name: string;

  @Field(() => LocalDateScalar, { description: 'First day on which its exams certify.' })
  authorisedFrom: LocalDate;
}

@ObjectType({ implements: Problem, description: 'Another test centre has this code.' })
export class TestCentreCodeTaken extends Problem {
  readonly __typename = 'TestCentreCodeTaken';
  override message = 'Another test centre has this code.';
}

@ObjectType({ implements: Problem, description: 'The key is registered already, for this test centre or another.' })
export class TestCentreKeyKnown extends Problem {
  readonly __typename = 'TestCentreKeyKnown';
  override message = 'The key is registered already.';
}

@ObjectType({ implements: Problem, description: 'There is no such key.' })
export class TestCentreKeyNotFound extends Problem {
  readonly __typename = 'TestCentreKeyNotFound';
  override message = 'There is no such key.';
}

const RegisterTestCentreResult = createUnionType({ name: 'RegisterTestCentreResult', description: 'The test centre, or why none was registered.', types: () => [TestCentre, TestCentreCodeTaken] as const, resolveType: nameOfAnswer });
const EndTestCentreResult = createUnionType({ name: 'EndTestCentreResult', description: 'The test centre, or why nothing was changed.', types: () => [TestCentre, TestCentreNotFound, PeriodEndsBeforeStart] as const, resolveType: nameOfAnswer });
const RegisterTestCentreKeyResult = createUnionType({ name: 'RegisterTestCentreKeyResult', description: 'The key, or why none was registered.', types: () => [TestCentreKey, TestCentreNotFound, TestCentreKeyKnown] as const, resolveType: nameOfAnswer });
const RevokeTestCentreKeyResult = createUnionType({ name: 'RevokeTestCentreKeyResult', description: 'The key, or why none was revoked.', types: () => [TestCentreKey, TestCentreKeyNotFound] as const, resolveType: nameOfAnswer });

const named = <Value extends object>(__typename: string, value: Value): Value => Object.assign(value, { __typename });

@Resolver()
export class TestCentreMutations {
  @Mutation(() => RegisterTestCentreResult, { description: 'Registers a test centre whose exams certify.' })
  async registerTestCentre(@Arg('input', () => RegisterTestCentreInput, { description: 'The test centre.' }) input: RegisterTestCentreInput, @Ctx() context: RequestContext): Promise<TestCentre | Problem> {
    const code = input.code.trim().toUpperCase();
    if (!/^[A-Z0-9-]{2,24}$/.test(code)) throw badUserInput('input.code', 'is not 2 to 24 capital letters, digits and hyphens');
    const registration = await registerTestCentre(context, { code, name: requireText(input.name, { field: 'input.name', max: 96 }), authorisedFrom: input.authorisedFrom, authorisedUntil: null });
    return 'refused' in registration ? new TestCentreCodeTaken() : named('TestCentre', registration.testCentre);
  }

  @Mutation(() => EndTestCentreResult, { description: 'Gives a test centre’s authorisation a last day, or with null lets it last again; exams of earlier days keep certifying.' })
  async endTestCentre(
    @Arg('id', () => ID, { description: 'The test centre.' }) id: string,
    @Arg('authorisedUntil', () => LocalDateScalar, { nullable: true, description: 'Last day on which its exams certify.' }) authorisedUntil: LocalDate | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<TestCentre | Problem> {
    const ended = await endTestCentre(context, { testCentreId: requireId('id', id), authorisedUntil: authorisedUntil ?? null });
    if ('testCentre' in ended) return named('TestCentre', ended.testCentre);
    return ended.refused === 'TEST_CENTRE_UNKNOWN' ? new TestCentreNotFound() : new PeriodEndsBeforeStart();
  }

  @Mutation(() => RegisterTestCentreKeyResult, { description: 'Registers a public key of a test centre: files signed with its private half are believed. Compare the fingerprint with the centre first.' })
  async registerTestCentreKey(
    @Arg('testCentreId', () => ID, { description: 'The test centre.' }) testCentreId: string,
    @Arg('publicKey', () => String, { description: 'The raw Ed25519 public key, 32 bytes in base64.' }) publicKey: string,
    @Ctx() context: RequestContext,
  ): Promise<TestCentreKey | Problem> {
    const raw = Buffer.from(publicKey, 'base64');
    if (raw.length !== 32 || raw.toString('base64') !== publicKey.trim()) throw badUserInput('publicKey', 'is not 32 bytes in base64');
    const registration = await registerTestCentreKey(context, { testCentreId: requireId('testCentreId', testCentreId), publicKey: publicKey.trim() });
    if ('key' in registration) return named('TestCentreKey', registration.key);
    return registration.refused === 'TEST_CENTRE_UNKNOWN' ? new TestCentreNotFound() : new TestCentreKeyKnown();
  }

  @Mutation(() => RevokeTestCentreKeyResult, { description: 'Revokes a key: files signed with it are refused from now on; what they brought before stays.' })
  async revokeTestCentreKey(@Arg('id', () => ID, { description: 'The key.' }) id: string, @Ctx() context: RequestContext): Promise<TestCentreKey | Problem> {
    const revoked = await revokeTestCentreKey(context, requireId('id', id));
    return 'key' in revoked ? named('TestCentreKey', revoked.key) : new TestCentreKeyNotFound();
  }
}
