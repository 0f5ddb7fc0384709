import 'reflect-metadata';

import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';

import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Thing } from '@platform/kit/list/source.js';

import { CreditLine } from '../../db/credit/credit-line.entity.js';
import { type LineExposure, readExposureByRegion, readExposureOfLines, type RegionSums } from '../../db/credit/read-exposure.js';
import { SoldToScalar } from '../../db/sold-to.scalar.js';
import { creditExposure } from '../../domain/credit/credit-exposure.js';
import { creditQueries } from './access-rules.js';
import { moneyIn } from './credit-line.resolver.js';

@ObjectType({ description: 'What a finance region stands for in one currency: its credit lines together, and what is owed beside them.', simpleResolvers: true })
export class RegionExposure {
  @Field(() => String, { description: 'The finance region, as NO; empty where none is known.' })
  region: string;

  @Field(() => Int, { description: 'How many credit lines it has.' })
  lines: number;

  @Field(() => Money, { description: 'What may be in use at once.' })
  limit: Money;

  @Field(() => Money, { description: 'Shipped and not yet paid.' })
  used: Money;

  @Field(() => Money, { description: 'Ordered and not yet shipped.' })
  reserved: Money;

  @Field(() => Money, { description: 'Held on cards for express replacements; no part of a credit line.' })
  heldOnCards: Money;

  @Field(() => Money, { description: 'What may still be ordered.' })
  available: Money;

  @Field(() => Money, { description: 'Open of invoices after their due date, also of organisations without a credit line.' })
  overdue: Money;
}

@Resolver(() => CreditLine)
export class ExposureResolver {
  @Query(() => [RegionExposure], { description: 'What every finance region stands for, by currency.' })
  async creditExposure(@Ctx() { reads, now }: RequestContext): Promise<RegionExposure[]> {
    return (await readExposureByRegion(reads, today(now))).map((sums) => regionOf(sums));
  }

  @FieldResolver(() => Money, { nullable: true, description: 'Open of the organisation’s invoices in this currency after their due date; null for whoever may not read invoices.' })
  async overdue(@Root() line: Thing, @Ctx() context: RequestContext): Promise<Money | null> {
    const exposure = await exposureOf(line.id, context);
    return exposure && moneyIn(line, BigInt(exposure.overdueMinor));
  }

  @FieldResolver(() => Money, { nullable: true, description: 'Held in this currency on cards for the organisation’s express replacements; no part of the line. Null for whoever may not read invoices.' })
  async heldOnCards(@Root() line: Thing, @Ctx() context: RequestContext): Promise<Money | null> {
    const exposure = await exposureOf(line.id, context);
    return exposure && moneyIn(line, BigInt(exposure.heldOnCardsMinor));
  }

  @FieldResolver(() => [SoldToScalar], { description: 'The service accounts that order on it and are not closed.' })
  async soldTos(@Root() line: Thing, @Ctx() context: RequestContext): Promise<string[]> {
    return (await loadExposure(line.id, context))?.soldTos ?? [];
  }
}

/** What is owed is told to whoever may read the ledger. */
function exposureOf(lineId: string, context: RequestContext): Promise<LineExposure | null> {
  return isAllowed(creditQueries['ledgerTransfers']!, context.viewer) ? loadExposure(lineId, context) : Promise.resolve(null);
}

function loadExposure(lineId: string, context: RequestContext): Promise<LineExposure | null> {
  return batchOne('exposure of credit lines', context, (lineIds) => readExposureOfLines(context.reads, { lineIds, today: today(context.now) })).load(lineId);
}

function today(now: () => Date): string {
  return now().toISOString().slice(0, 10);
}

function regionOf({ region, currency, lines, ...sums }: RegionSums): RegionExposure {
  const { limitMinor, dueMinor, debitsPending, debitsPosted, creditsPosted, overdueMinor, heldOnCardsMinor } = sums;
  const [limit, due, pending, debits, credits, overdue, held] = [limitMinor, dueMinor, debitsPending, debitsPosted, creditsPosted, overdueMinor, heldOnCardsMinor].map(BigInt) as [bigint, bigint, bigint, bigint, bigint, bigint, bigint];
  const exposure = creditExposure({ limitMinor: limit, dueMinor: due, debitsPending: pending, debitsPosted: debits, creditsPosted: credits, overdueMinor: overdue, heldOnCardsMinor: held });
  const money = (amountMinor: bigint): Money => ({ amountMinor: String(amountMinor), currency, vatIncluded: true });
  return {
    region, lines, limit: money(exposure.limitMinor), used: money(exposure.usedMinor), reserved: money(exposure.reservedMinor),
    heldOnCards: money(exposure.heldOnCardsMinor), available: money(exposure.availableMinor), overdue: money(exposure.overdueMinor),
  };
}
