import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';

import { keepCustomer } from '../../actions/repairs/keep-customer.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { optionalText, requiredText } from '../text-argument.js';
import { problemOf } from './problem-of.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { readRepairBack } from './read-repair-back.js';
import { RepairNotFound } from './repair.problems.js';

@InputType({ description: 'Whom to tell that a device is ready.' })
export class RepairCustomerInput {
  @Field(() => String, { description: 'Their name, 1 to 96 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Their e-mail address, at most 254 characters.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Their telephone number, at most 40 characters.' })
  phone?: string | null;
}

@InputType({ description: 'The customer of a repair.' })
export class KeepRepairCustomerInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => RepairCustomerInput, { nullable: true, description: 'The customer; null forgets the one that is kept.' })
  customer?: RepairCustomerInput | null;
}

const KeepRepairCustomerResult = createUnionType({
  name: 'KeepRepairCustomerResult',
  description: 'The repair, or why nothing was kept.',
  types: () => [Repair, RepairNotFound] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class KeepRepairCustomerMutation {
  @Mutation(() => KeepRepairCustomerResult, { description: 'Keeps whom to tell that a device is ready, or forgets them. Only the provider’s own people read it.' })
  async keepRepairCustomer(
    @Arg('input', () => KeepRepairCustomerInput, { description: 'What it is about.' }) input: KeepRepairCustomerInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Repair | Problem> {
    const answer = await keepCustomer(context, { repairId: requireId('input.repairId', input.repairId), customer: input.customer == null ? null : customerOf(input.customer) });
    return 'refused' in answer ? problemOf(answer) : readRepairBack(answer.repairId, context, info);
  }
}

function customerOf({ name, email, phone }: RepairCustomerInput): Parameters<typeof keepCustomer>[1]['customer'] {
  return { name: requiredText('input.customer.name', name, 96), email: optionalText('input.customer.email', email, 254), phone: optionalText('input.customer.phone', phone, 40) };
}
