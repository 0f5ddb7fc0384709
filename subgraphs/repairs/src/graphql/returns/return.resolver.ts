import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';

import { CriterionResult, criterionResultOf } from '@platform/kit/graphql/assessment.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import type { Parameters } from '@platform/kit/list/parameters.js';
import { readByIds, readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import { daysBetween, parseLocalDate } from '@platform/kit/pure/local-date.js';
import { criterionOf } from '@platform/kit/pure/rule-set.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { replacementOrderSource } from '../../db/orders/order-sources.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';
import { BulkReturn } from '../../db/returns/bulk-return.entity.js';
import { AgingBucket } from '../../db/returns/return-enums.js';
import { ReturnOrder } from '../../db/returns/return-order.entity.js';
import { returnOrderSource, returnStepSource } from '../../db/returns/return-sources.js';
import { ReturnStep } from '../../db/returns/return-step.entity.js';
import { repairSource } from '../../db/repairs/repair-source.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { agingBucket } from '../../domain/returns/deadlines/aging-bucket.js';
import { storedReturnOnTime } from '../../domain/returns/deadlines/stored-return.js';
import { declarableTypes } from '../../domain/returns/declared-type.js';
import { expectedSerial, isOtherSerial } from '../../domain/returns/packages/expected-serial.js';
import { isStillOwed } from '../../domain/returns/return-moves.js';
import { ReturnType } from '../../domain/returns/return-words.js';
import { Organization, ServiceLocation } from '../neighbours.stub.js';
import { inColumn, returnOrderList } from './return.list.js';

const criteria = { IDS: 'IDS.RETURN_ON_TIME', ERS: 'ERS.HOLD.RECEIVED_IN_TIME' } as const;
const stepsMax = 10_000;

@Resolver(() => ReturnOrder)
export class ReturnOrderResolver {
  @Query(() => ReturnOrder, { nullable: true, description: 'One return; null when there is none that you may see.' })
  async returnOrder(@Arg('id', () => ID, { description: 'Id of the return.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [owed] = await readByIds(context.reads, { source: returnOrderSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return owed ?? null;
  }

  @Query(() => returnOrderList.Connection, { description: 'Returns that you may see.' })
  returnOrders(@Args(() => returnOrderList.Args) args: ListArgumentsOf<typeof returnOrderList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    const within = (parameters: Parameters): string[] => [...ownRows(context, 'o.tenant_id')(parameters), ...inColumn(args.filter, context.now())(parameters)];
    return returnOrderList.read(context, { args, selection: Selection.of(info), within });
  }

  @Query(() => [ReturnOrder], { description: 'The returns behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async returnOrdersByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: returnOrderSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((owed) => owed.id === id) ?? []);
  }

  @FieldResolver(() => Organization, { description: 'The organisation that owes it.' })
  organization(@Root() owed: Thing): unknown {
    return owed['organization'];
  }

  @FieldResolver(() => ServiceLocation, { description: 'The place its replacement was shipped to.' })
  location(@Root() owed: Thing): unknown {
    return owed['location'];
  }

  @FieldResolver(() => Repair, { nullable: true, description: 'The repair that the part was ordered for; null when there was none.' })
  async repair(@Root() { repairId }: ReturnOrder, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    if (repairId === null) return null;
    const selection = Selection.of(info);
    return batchOne(`repair ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: repairSource, selection, ids })).load(repairId);
  }

  @FieldResolver(() => BulkReturn, { nullable: true, description: 'The shipment it lies in; null while it is not packed.' })
  bulkReturn(@Root() owed: Thing): unknown {
    return owed['bulkReturn'];
  }

  @FieldResolver(() => PartOrder, { nullable: true, description: 'The order of the free replacement of a part dead on arrival; null for other returns.' })
  async replacement(@Root() { id, type }: ReturnOrder, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    if (type !== 'DOA') return null;
    const selection = Selection.of(info);
    const load = (ids: readonly string[]): Promise<(Thing & { parentId: string })[]> =>
      readWhere(context.reads, { source: replacementOrderSource, selection, where: (parameters) => [`r.replaces_return_id = any(${parameters.add(ids)}::uuid[])`], orderBy: 'o.id', max: stepsMax }) as Promise<(Thing & { parentId: string })[]>;
    const [order = null] = await batchMany(`replacement ${selection.signature()}`, context, load).load(id);
    return order;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The serial number that is expected back: the defective one’s, or that of what was shipped where a good part or one dead on arrival comes back.' })
  expectedSerial(@Root() owed: ReturnOrder): string | null {
    return expectedSerial(owed);
  }

  @FieldResolver(() => Boolean, { description: 'Whether another serial number was found on it than the one expected.' })
  serialDiffers(@Root() owed: ReturnOrder): boolean {
    return isOtherSerial(expectedSerial(owed), owed.foundSerial);
  }

  @FieldResolver(() => Int, { description: 'Calendar days to the due date at its place; negative when it has passed.' })
  daysToDue(@Root() { dueOn, timeZone }: ReturnOrder, @Ctx() context: RequestContext): number {
    return daysBetween(localDateAt(context.now(), timeZone), parseLocalDate(dueOn));
  }

  @FieldResolver(() => AgingBucket, { nullable: true, description: 'The column of the board it stands in; null when it has come back or is closed.' })
  aging(@Root() owed: ReturnOrder, @Ctx() context: RequestContext): AgingBucket | null {
    return isStillOwed(owed.state) ? agingBucket(this.daysToDue(owed, context)) : null;
  }

  @FieldResolver(() => CriterionResult, { description: 'How its time is judged, by the terms it was opened under. A person’s decision changes its consequence and not this verdict.' })
  async timeliness(@Root() owed: ReturnOrder, @Ctx() context: RequestContext): Promise<CriterionResult> {
    const { program, termsVersion, region } = owed;
    const terms = (await ruleSetsOf(context)).filter((ruleSet) => ruleSet.program === program && ruleSet.version === termsVersion);
    const ruleSet = [region, region.slice(0, 2), '001'].map((named) => terms.find((known) => known.region === named)).find((known) => known !== undefined);
    if (ruleSet === undefined) throw new Error(`The terms of ${program} in ${region}, version ${termsVersion}, are not here.`);
    const criterion = criterionOf(ruleSet, criteria[program], 'withinBusinessDays');
    return criterionResultOf({ criterion: criterion.id, ...storedReturnOnTime(owed, context.now()), sources: criterion.sources }, ruleSet);
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What not sending it back costs: the stock price less the exchange price. Null while nothing was charged, and where a price is missing and a person decides.' })
  charge(@Root() { chargeMinor, currency, vatIncluded }: ReturnOrder): Money | null {
    return chargeMinor === null || currency === null || vatIncluded === null ? null : { amountMinor: chargeMinor, currency, vatIncluded };
  }

  @FieldResolver(() => [ReturnType], { description: 'The types it can still be declared to be; empty when it has come too far.' })
  declarableTypes(@Root() owed: ReturnOrder): ReturnType[] {
    return declarableTypes(owed);
  }

  @FieldResolver(() => [ReturnStep], { description: 'What happened to it, the first first.' })
  async steps(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const selection = Selection.of(info);
    const load = (ids: readonly string[]): Promise<(Thing & { parentId: string })[]> =>
      readWhere(context.reads, { source: returnStepSource, selection, where: (parameters) => [`s.return_order_id = any(${parameters.add(ids)}::uuid[])`], orderBy: 's.at, s.id', max: stepsMax }) as Promise<(Thing & { parentId: string })[]>;
    return batchMany(`steps ${selection.signature()}`, context, load).load(id);
  }
}
