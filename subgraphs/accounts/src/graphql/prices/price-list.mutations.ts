import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { ProposalDecision } from '@platform/kit/four-eyes/proposal.js';
import { decisionProblems, OwnProposal, ProposalDecided, ProposalNotFound, ProposalOfAnother, ProposalOutdated, ProposalPending } from '@platform/kit/four-eyes/proposal-problems.js';
import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { ProposalDecision as Decision } from '@platform/kit/pure/four-eyes.js';
import { currencyDecimals } from '@platform/kit/pure/money/currency.js';

import { importPriceList } from '../../actions/prices/import-price-list.js';
import { decidePriceListProposal, proposePriceList } from '../../actions/prices/publish-price-list.js';
import { PriceList, PriceListProposal } from '../../db/prices/price-list.entity.js';
import { priceListProposalSource, priceListSource } from '../../db/prices/price-sources.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

@InputType({ description: 'A price list to import.' })
export class ImportPriceListInput {
  @Field(() => String, { description: 'ISO 3166 code of the country, as NO.' })
  country: string;

  @Field(() => String, { description: 'ISO 4217 code of its currency, as NOK.' })
  currency: string;

  @Field(() => LocalDateScalar, { description: 'The first day on which it is to be in force.' })
  effectiveFrom: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether the prices include value-added tax.' })
  vatIncluded: boolean;

  @Field(() => String, { description: 'The prices as CSV with the columns item, program, model, damage and amount, at most 90,000 characters; amounts as 1234.50.' })
  csv: string;
}

@ObjectType({ description: 'What is wrong with a line of a price list.', simpleResolvers: true })
export class PriceFileProblem {
  @Field(() => Int, { description: 'The line; the heading is line 1.' })
  line: number;

  @Field(() => String, { description: 'The column.' })
  column: string;

  @Field(() => String, { description: 'What is wrong, as NOT_AN_AMOUNT.' })
  reason: string;
}

@ObjectType({ implements: Problem, description: 'The file says something that cannot be a price; nothing was kept.' })
export class PricesWrong extends Problem {
  readonly __typename = 'PricesWrong';
  override message = 'The file is no price list; nothing was kept.';

  @Field(() => [PriceFileProblem], { description: 'The first hundred problems.' })
  problems: PriceFileProblem[];
}

@ObjectType({ implements: Problem, description: 'There is no such price list.' })
export class PriceListNotFound extends Problem {
  readonly __typename = 'PriceListNotFound';
  override message = 'There is no such price list.';
}

@ObjectType({ implements: Problem, description: 'The price list is published and stays as it is.' })
export class PriceListPublished extends Problem {
  readonly __typename = 'PriceListPublished';
  override message = 'The price list is published already.';
}

@InputType({ description: 'A decision about the publication of a price list.' })
export class DecidePriceListInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;

  @Field(() => ProposalDecision, { description: 'Approved or rejected by a second person, or withdrawn by whoever proposed it.' })
  decision: Decision;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the proposal.' })
  reason: string;
}

const resolveType = nameOfAnswer;
const ImportPriceListResult = createUnionType({ name: 'ImportPriceListResult', description: 'The draft, or what is wrong with the file.', types: () => [PriceList, PricesWrong] as const, resolveType });
const ProposePriceListResult = createUnionType({ name: 'ProposePriceListResult', description: 'The proposal, or why none was made.', types: () => [PriceListProposal, PriceListNotFound, PriceListPublished, ProposalPending] as const, resolveType });
const DecidePriceListResult = createUnionType({
  name: 'DecidePriceListResult',
  description: 'The decided proposal, or why it was not decided.',
  types: () => [PriceListProposal, ProposalNotFound, ProposalDecided, OwnProposal, ProposalOfAnother, ProposalOutdated] as const,
  resolveType,
});
const lettersMax = 90_000;
const keyDescription = 'The caller’s own key of this request, up to 255 characters: sent again, it answers the same and changes nothing.';

@Resolver()
export class PriceListMutations {
  @Mutation(() => ImportPriceListResult, { description: 'Keeps a price list as a draft, the next version of its country; it has no effect until two people publish it.' })
  async importPriceList(
    @Arg('idempotencyKey', () => ID, { description: keyDescription }) idempotencyKey: string,
    @Arg('input', () => ImportPriceListInput, { description: 'The list.' }) input: ImportPriceListInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PriceList | Problem> {
    if (!/^[A-Z]{2}$/.test(input.country)) throw badUserInput('input.country', 'is not an ISO 3166 country such as NO');
    answerOrRefuse('input.currency', () => currencyDecimals(input.currency));
    if (input.csv.length > lettersMax) throw badUserInput('input.csv', `is longer than ${lettersMax} characters`);
    const imported = await importPriceList(context, { ...input, idempotencyKey });
    if ('refused' in imported) return Object.assign(new PricesWrong(), { problems: imported.problems });
    return readBack<PriceList>({ type: 'PriceList', source: priceListSource, id: imported.priceListId }, context, info);
  }

  @Mutation(() => ProposePriceListResult, { description: 'Proposes to publish a draft; a second manager approves or rejects it.' })
  async proposePriceList(
    @Arg('priceListId', () => ID, { description: 'The draft.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, 1 to 500 characters.' }) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PriceListProposal | Problem> {
    const proposing = await proposePriceList(context, { priceListId: requireId('priceListId', id), reason: givenReason('reason', reason) });
    if ('proposalId' in proposing) return readBack<PriceListProposal>({ type: 'PriceListProposal', source: priceListProposalSource, id: proposing.proposalId }, context, info);
    return new { PRICE_LIST_UNKNOWN: PriceListNotFound, PUBLISHED_ALREADY: PriceListPublished, PROPOSAL_PENDING: ProposalPending }[proposing.refused]();
  }

  @Mutation(() => DecidePriceListResult, { description: 'Approves, rejects or withdraws the publication of a price list; an approved one is in force from its day on.' })
  async decidePriceListProposal(@Arg('input', () => DecidePriceListInput, { description: 'The decision.' }) input: DecidePriceListInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<PriceListProposal | Problem> {
    const decided = await decidePriceListProposal(context, { ...input, proposalId: requireId('input.proposalId', input.proposalId), reason: givenReason('input.reason', input.reason) });
    if ('refused' in decided) return new decisionProblems[decided.refused]();
    return readBack<PriceListProposal>({ type: 'PriceListProposal', source: priceListProposalSource, id: decided.proposalId }, context, info);
  }
}
