import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { invoiceSource } from '../../db/billing/billing-sources.js';
import { Charge, DunningStep, Invoice, InvoiceState, Settlement } from '../../db/billing/billing-types.js';
import { readInvoiceParts } from '../../db/billing/read-invoice-parts.js';
import { ServiceAccount } from '../../db/service-account.entity.js';
import { serviceAccountSource } from '../../db/sources.js';
import { invoiceState } from '../../domain/billing/dunning.js';
import { Organization } from '../organization.stub.js';
import { invoiceList } from './billing-lists.js';
import { moneyAt } from './money-at.js';

@Resolver(() => Invoice)
export class InvoiceResolver {
  @Query(() => invoiceList.Connection, { description: 'Invoices that you may see.' })
  invoices(@Args(() => invoiceList.Args) args: ListArgumentsOf<typeof invoiceList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return invoiceList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'i.tenant_id') });
  }

  @Query(() => Invoice, { nullable: true, description: 'One invoice; null when there is none that you may see.' })
  async invoice(@Arg('id', () => ID, { description: 'Id of the invoice.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [found] = await readByIds(context.reads, { source: invoiceSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return found ?? null;
  }

  @FieldResolver(() => Organization, { description: 'Whom it bills.' })
  organization(@Root() invoice: Thing): unknown {
    return invoice['organization'];
  }

  @FieldResolver(() => ServiceAccount, { description: 'The service account it bills.' })
  account(@Root() invoice: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const selection = Selection.of(info);
    return batchOne(`accounts of invoices ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: serviceAccountSource, selection, ids })).load(invoice['accountId'] as string);
  }

  @FieldResolver(() => Money, { description: 'All of it.' })
  total(@Root() invoice: Thing): Money {
    return moneyAt(invoice, 'totalMinor');
  }

  @FieldResolver(() => Money, { description: 'What of it is not settled.' })
  open(@Root() invoice: Thing): Money {
    return moneyAt(invoice, 'openMinor');
  }

  @FieldResolver(() => InvoiceState, { description: 'Whether anything of it is still owed today.' })
  state(@Root() invoice: Thing, @Ctx() { now }: RequestContext): keyof typeof InvoiceState {
    const [open, paid] = [BigInt(invoice['openMinor'] as string), BigInt(invoice['paidMinor'] as string)];
    return invoiceState({ openMinor: open, paidMinor: paid, dueOn: invoice['dueOn'] as string, today: now().toISOString().slice(0, 10) });
  }

  @FieldResolver(() => [Charge], { description: 'Its lines, by their day.' })
  lines(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return partsOf('lines', id, { context, info });
  }

  @FieldResolver(() => [Settlement], { description: 'What settled it, in order.' })
  settlements(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return partsOf('settlements', id, { context, info });
  }

  @FieldResolver(() => [DunningStep], { description: 'The steps taken against it, in order.' })
  dunningSteps(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return partsOf('dunningSteps', id, { context, info });
  }
}

@Resolver(() => Settlement)
export class SettlementResolver {
  @FieldResolver(() => Money, { description: 'How much of the invoice it settled.' })
  amount(@Root() settlement: Thing): Money {
    return moneyAt(settlement, 'amountMinor');
  }
}

function partsOf(part: 'lines' | 'settlements' | 'dunningSteps', id: string, { context, info }: { context: RequestContext; info: GraphQLResolveInfo }): Promise<Thing[]> {
  const selection = Selection.of(info);
  return batchMany(`${part} of invoices ${selection.signature()}`, context, (invoiceIds) => readInvoiceParts(context.reads, { part, invoiceIds, selection })).load(id);
}
