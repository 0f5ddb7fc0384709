import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { offerQuote, type QuoteToOffer } from '../../actions/repairs/offer-quote.js';
import { QuoteLineKind } from '../../db/repairs/quote-enums.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { requiredText } from '../text-argument.js';
import { problemOf } from './problem-of.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { readRepairBack } from './read-repair-back.js';
import { RepairNotFound, RepairNotOpen, RepairQuoteOpen, RepairQuoteValidUntilPast } from './repair.problems.js';

@InputType({ description: 'One line of a quote.' })
export class QuoteLineInput {
  @Field(() => QuoteLineKind, { description: 'What it is for.' })
  kind: QuoteLineKind;

  @Field(() => String, { description: 'What it is, 1 to 120 characters.' })
  description: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many, 1 to 1,000.' })
  quantity: number;

  @Field(() => String, { description: 'The price of one in the currency’s minor unit, as 149900.' })
  unitMinor: string;
}

@InputType({ description: 'What a repair would cost the customer.' })
export class OfferRepairQuoteInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => String, { description: 'ISO 4217 code of the currency, as NOK.' })
  currency: string;

  @Field(() => Boolean, { description: 'Whether value-added tax is included.' })
  vatIncluded: boolean;

  @Field(() => LocalDateScalar, { description: 'Last day on which it can be accepted, today or later.' })
  validUntil: string;

  @Field(() => [QuoteLineInput], { description: '1 to 30 lines.' })
  lines: QuoteLineInput[];
}

const OfferRepairQuoteResult = createUnionType({
  name: 'OfferRepairQuoteResult',
  description: 'The repair with its quote, or why none was offered.',
  types: () => [Repair, RepairNotFound, RepairNotOpen, RepairQuoteOpen, RepairQuoteValidUntilPast] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class OfferRepairQuoteMutation {
  @Mutation(() => OfferRepairQuoteResult, { description: 'Offers the customer of an open repair what it would cost; one quote is open at a time, and while it is the work does not begin.' })
  async offerRepairQuote(
    @Arg('input', () => OfferRepairQuoteInput, { description: 'What it is about.' }) input: OfferRepairQuoteInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Repair | Problem> {
    const answer = await offerQuote(context, idempotencyKey, quoteOf(input));
    return 'refused' in answer ? problemOf(answer) : readRepairBack(answer.repairId, context, info);
  }
}

const linesMax = 30;
const amount = /^(0|[1-9][0-9]{0,14})$/;

function quoteOf({ repairId, currency, vatIncluded, validUntil, lines }: OfferRepairQuoteInput): QuoteToOffer {
  if (!/^[A-Z]{3}$/.test(currency)) throw badUserInput('input.currency', 'is not an ISO 4217 code');
  if (lines.length < 1 || lines.length > linesMax) throw badUserInput('input.lines', `are not 1 to ${linesMax}`);
  return { repairId: requireId('input.repairId', repairId), currency, vatIncluded, validUntil: validUntil as LocalDate, lines: lines.map((line, index) => lineOf(`input.lines[${index}]`, line)) };
}

function lineOf(field: string, { kind, description, quantity, unitMinor }: QuoteLineInput): QuoteToOffer['lines'][number] {
  if (quantity < 1 || quantity > 1_000) throw badUserInput(`${field}.quantity`, 'is not 1 to 1,000');
  if (!amount.test(unitMinor)) throw badUserInput(`${field}.unitMinor`, 'is not a whole number from 0, of at most 15 digits');
  return { kind, description: requiredText(`${field}.description`, description, 120), quantity, unitMinor };
}
