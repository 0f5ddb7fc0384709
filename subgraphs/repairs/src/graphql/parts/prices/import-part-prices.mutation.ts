import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { currencyDecimals } from '@platform/kit/pure/money/currency.js';

import { importPartPrices } from '../../../actions/parts/import-part-prices.js';
import { PartPriceList } from '../../../db/parts/prices/part-price-list.entity.js';
import { partPriceListSource } from '../../../db/parts/prices/price-list-source.js';
import { type PriceRowProblem, PriceRowProblemCode } from '../../../domain/parts/read-price-rows.js';

const charactersMax = 90_000;
const problemsShown = 100;

registerEnumType(PriceRowProblemCode, {
  name: 'PriceRowProblemCode',
  description: 'What is wrong with a line of a list of prices.',
  valuesConfig: {
    HEADING: { description: 'The first line is not part_number, category, amount.' },
    COLUMNS: { description: 'It has more or fewer columns than three.' },
    PART_NUMBER: { description: 'The first column is no part number.' },
    CATEGORY: { description: 'The second column is neither EXCHANGE nor STOCK.' },
    AMOUNT: { description: 'The third column is no amount above nothing in the currency.' },
    REPEATED: { description: 'The price stands in the list already.' },
    PART_UNKNOWN: { description: 'The catalogue has no such part.' },
    NO_PRICES: { description: 'The list holds no price.' },
  },
});

@InputType({ description: 'A list of prices.' })
export class ImportPartPricesInput {
  @Field(() => String, { description: 'ISO 4217 code of their currency, as NOK.' })
  currency: string;

  @Field(() => Boolean, { description: 'Whether they include value-added tax.' })
  vatIncluded: boolean;

  @Field(() => LocalDateScalar, { description: 'First day on which they hold.' })
  validFrom: LocalDate;

  @Field(() => String, { description: `The list as CSV with the columns part_number, category and amount, as 661-30363;STOCK;2890.00: at most ${charactersMax} characters.` })
  csv: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters; whoever approves the list reads it.' })
  reason: string;
}

@ObjectType({ description: 'What is wrong with a line of a list of prices.', simpleResolvers: true })
export class PriceRowRejection implements PriceRowProblem {
  @Field(() => Int, { description: 'The line, from 1; the heading is the first.' })
  line: number;

  @Field(() => PriceRowProblemCode, { description: 'What is wrong.' })
  code: PriceRowProblemCode;
}

@ObjectType({ implements: Problem, description: 'The list has wrong lines; nothing of it was kept.', simpleResolvers: true })
export class PartPricesRefused extends Problem {
  readonly __typename = 'PartPricesRefused';

  @Field(() => [PriceRowRejection], { description: `The wrong lines; the first ${problemsShown}.` })
  problems: PriceRowRejection[];

  static for(problems: PriceRowProblem[]): PartPricesRefused {
    return Object.assign(new PartPricesRefused(), { problems: problems.slice(0, problemsShown), message: `${problems.length} lines are wrong; nothing was kept.` });
  }
}

const ImportPartPricesResult = createUnionType({ name: 'ImportPartPricesResult', description: 'The list that waits for a second manager, or why none was kept.', types: () => [PartPriceList, PartPricesRefused] as const, resolveType: nameOfAnswer });

@Resolver()
export class ImportPartPricesMutation {
  @Mutation(() => ImportPartPricesResult, { description: 'Keeps a list of prices, whole or not at all, for a second manager to approve; until then none of them holds.' })
  async importPartPrices(
    @Arg('input', () => ImportPartPricesInput, { description: 'The list.' }) { currency, vatIncluded, validFrom, csv, reason }: ImportPartPricesInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PartPriceList | Problem> {
    if (csv.length > charactersMax) throw badUserInput('input.csv', `is longer than ${charactersMax} characters`);
    answerOrRefuse('input.currency', () => currencyDecimals(currency));
    const imported = await importPartPrices(context, idempotencyKey, { currency, vatIncluded, validFrom, csv, reason: givenReason('input.reason', reason) });
    if ('refused' in imported) return PartPricesRefused.for(imported.problems);
    return readBack<PartPriceList>({ type: 'PartPriceList', source: partPriceListSource, id: imported.priceListId }, context, info);
  }
}
