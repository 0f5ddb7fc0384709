import 'reflect-metadata';

import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';

import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { Money } from '@platform/kit/graphql/money.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { batchMany } from '@platform/kit/list/batch.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

import { type KeyFigureRow, readKeyFigures } from '../../db/key-figures/read-key-figures.js';
import { billingRules } from '../billing/billing-resolvers.js';
import { Organization } from '../organization.stub.js';

const daysMax = 1_096;

@ObjectType({ description: 'How an organisation stands on its accounts over a time.', simpleResolvers: true })
export class AccountKeyFigures {
  @Field(() => LocalDateScalar, { description: 'The first day of the time.' })
  since: string;

  @Field(() => Int, { description: 'Invoices of which the last was paid in the time, by the day the bank booked it.' })
  invoicesPaid: number;

  @Field(() => Int, { description: 'Of these, how many were paid on their due date or before.' })
  invoicesPaidInTime: number;

  @Field(() => Int, { nullable: true, description: 'Half of them were paid so many days after they were issued, or sooner; null where none was paid.' })
  medianDaysToPay: number | null;

  @Field(() => [Money], { description: 'What the parts that were shipped cost, by currency and kind of amount.' })
  partsShipped: Money[];

  @Field(() => Int, { description: 'Certification exams that were taken.' })
  examsTaken: number;

  @Field(() => Int, { description: 'Of these, how many a voucher paid.' })
  examsByVoucher: number;

  @Field(() => Int, { description: 'Of these, how many are charged.' })
  examsCharged: number;

  @Field(() => Int, { description: 'Defective parts that were charged since they did not come back in time.' })
  lateReturnsCharged: number;
}

@Resolver(() => Organization)
export class KeyFiguresResolver {
  /** @source SSA-17 */
  @FieldResolver(() => AccountKeyFigures, { nullable: true, description: 'Key figures of its accounts over the last days; null for whoever may not read invoices.' })
  async accountKeyFigures(
    @Root() { id }: Organization,
    @Arg('days', () => Int, { defaultValue: 365, description: 'Of how many days until today, 1 to 1096.' }) days: number,
    @Ctx() context: RequestContext,
  ): Promise<AccountKeyFigures | null> {
    if (days < 1 || days > daysMax) throw badUserInput('days', `is not 1 to ${daysMax}`);
    if (!isAllowed(billingRules.Query['invoices']!, context.viewer)) return null;
    const before = addDays(context.now().toISOString().slice(0, 10) as LocalDate, -days);
    const [row] = await batchMany(`key figures since ${before}`, context, (organizationIds) => readKeyFigures(context.reads, { organizationIds, since: before })).load(id);
    return row === undefined ? null : figuresOf(row, addDays(before, 1));
  }
}

function figuresOf({ partsByCurrency, parentId: _, ...counts }: KeyFigureRow, since: string): AccountKeyFigures {
  return { ...counts, since, partsShipped: partsByCurrency };
}
