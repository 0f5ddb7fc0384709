import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import { ProposalDecision } from '@platform/kit/four-eyes/proposal.js';
import { decisionProblems, OwnProposal, ProposalDecided, ProposalNotFound, ProposalOfAnother, ProposalOutdated } from '@platform/kit/four-eyes/proposal-problems.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import type { ProposalDecision as Decision } from '@platform/kit/pure/four-eyes.js';

import { decidePartPrices } from '../../../actions/parts/decide-part-prices.js';
import { PartPriceList } from '../../../db/parts/prices/part-price-list.entity.js';
import { partPriceListSource } from '../../../db/parts/prices/price-list-source.js';

@InputType({ description: 'A decision about a list of part prices.' })
export class DecidePartPricesInput {
  @Field(() => ID, { description: 'The list.' })
  partPriceListId: string;

  @Field(() => ProposalDecision, { description: 'Approved or rejected by a second person, or withdrawn by whoever imported it.' })
  decision: Decision;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the list.' })
  reason: string;
}

const DecidePartPricesResult = createUnionType({
  name: 'DecidePartPricesResult',
  description: 'The decided list, or why it was not decided.',
  types: () => [PartPriceList, ProposalNotFound, ProposalDecided, OwnProposal, ProposalOfAnother, ProposalOutdated] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class DecidePartPricesMutation {
  @Mutation(() => DecidePartPricesResult, { description: 'Approves, rejects or withdraws a list of part prices; each price of an approved one is a new version and changes none that was entered before.' })
  async decidePartPrices(@Arg('input', () => DecidePartPricesInput, { description: 'The decision.' }) input: DecidePartPricesInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PartPriceList | Problem> {
    const decided = await decidePartPrices(context, { priceListId: requireId('input.partPriceListId', input.partPriceListId), decision: input.decision, reason: givenReason('input.reason', input.reason) });
    if ('refused' in decided) return new decisionProblems[decided.refused]();
    return readBack<PartPriceList>({ type: 'PartPriceList', source: partPriceListSource, id: decided.priceListId }, context, info);
  }
}
