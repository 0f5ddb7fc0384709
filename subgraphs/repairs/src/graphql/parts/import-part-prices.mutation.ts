import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { currencyDecimals } from '@platform/kit/pure/money/currency.js';

import { importPartPrices } from '../../actions/parts/import-part-prices.js';
import { type PriceRowProblem, PriceRowProblemCode } from '../../domain/parts/read-price-rows.js';

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
}

@ObjectType({ description: 'Prices that were entered.', simpleResolvers: true })
export class PartPricesImported {
  readonly __typename = 'PartPricesImported';

  @Field(() => Int, { description: 'How many.' })
  prices: number;
}

@ObjectType({ description: 'What is wrong with a line of a list of prices.', simpleResolvers: true })
export class PriceRowRejection implements PriceRowProblem {
  @Field(() => Int, { description: 'The line, from 1; the heading is the first.' })
  line: number;

  @Field(() => PriceRowProblemCode, { description: 'What is wrong.' })
  code: PriceRowProblemCode;
}

@ObjectType({ implements: Problem, description: 'The list has wrong lines; nothing of it was entered.', simpleResolvers: true })
export class PartPricesRefused extends Problem {
  readonly __typename = 'PartPricesRefused';

  @Field(() => [PriceRowRejection], { description: `The wrong lines; the first ${problemsShown}.` })
  problems: PriceRowRejection[];

  static for(problems: PriceRowProblem[]): PartPricesRefused {
    return Object.assign(new PartPricesRefused(), { problems: problems.slice(0, problemsShown), message: `${problems.length} lines are wrong; nothing was entered.` });
  }
}

const ImportPartPricesResult = createUnionType({ name: 'ImportPartPricesResult', description: 'How many prices were entered, or why none was.', types: () => [PartPricesImported, PartPricesRefused] as const, resolveType: nameOfAnswer });

@Resolver()
export class ImportPartPricesMutation {
  @Mutation(() => ImportPartPricesResult, { description: 'Enters a list of prices, whole or not at all; each is a new version and changes none that was entered before.' })
  async importPartPrices(
    @Arg('input', () => ImportPartPricesInput, { description: 'The list.' }) { currency, vatIncluded, validFrom, csv }: ImportPartPricesInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<PartPricesImported | Problem> {
    if (csv.length > charactersMax) throw badUserInput('input.csv', `is longer than ${charactersMax} characters`);
    answerOrRefuse('input.currency', () => currencyDecimals(currency));
    const imported = await importPartPrices(context, idempotencyKey, { currency, vatIncluded, validFrom, csv });
    return 'refused' in imported ? PartPricesRefused.for(imported.problems) : Object.assign(new PartPricesImported(), imported);
  }
}
