import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { Verdict } from '@platform/kit/pure/verdict.js';

import { Device } from '../../db/device.entity.js';
import { coverageSource } from '../../db/devices/coverage-source.js';
import { Coverage } from '../../db/devices/coverage.entity.js';
import { ExpressCustomer } from '../../db/express/express-customer.entity.js';
import { ExpressReplacement } from '../../db/express/express-replacement.entity.js';
import { expressSource } from '../../db/express/express-source.js';
import { receivedInTime } from '../../domain/express/received-in-time.js';
import { loadDevice } from '../devices/load-devices.js';
import { Organization, ServiceLocation } from '../neighbours.stub.js';
import { expressList } from './express.list.js';

type ExpressThing = Thing & Pick<ExpressReplacement, 'deviceId' | 'replacementDeviceId' | 'agreementId' | 'customerId' | 'timeZone' | 'returnDueOn' | 'receivedOn' | 'holdAmountMinor' | 'holdCurrency' | 'holdVatIncluded' | 'takenMinor'>;

@Resolver(() => ExpressReplacement)
export class ExpressResolver {
  @Query(() => ExpressReplacement, { nullable: true, description: 'One express replacement; null when there is none that you may see.' })
  async expressReplacement(@Arg('id', () => ID, { description: 'Id of the request.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [found] = await readByIds(context.reads, { source: expressSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return found ?? null;
  }

  @Query(() => expressList.Connection, { description: 'Express replacements that you may see.' })
  expressReplacements(@Args(() => expressList.Args) args: ListArgumentsOf<typeof expressList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return expressList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'x.tenant_id') });
  }

  @Query(() => [ExpressReplacement], { description: 'The express replacements behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async expressReplacementsByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: expressSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((each) => each.id === id) ?? []);
  }

  @FieldResolver(() => Organization, { description: 'The organisation that asked for the customer.' })
  organization(@Root() request: Thing): unknown {
    return request['organization'];
  }

  @FieldResolver(() => ServiceLocation, { description: 'The service location that asked; its calendar counts.' })
  location(@Root() request: Thing): unknown {
    return request['location'];
  }

  @FieldResolver(() => Device, { description: 'The original.' })
  async device(@Root() { deviceId }: ExpressThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing> {
    return (await loadDevice(context, deviceId, Selection.of(info)))!;
  }

  @FieldResolver(() => Device, { nullable: true, description: 'The device that stands in for it; null until it is shipped.' })
  replacement(@Root() { replacementDeviceId }: ExpressThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    return replacementDeviceId === null ? null : loadDevice(context, replacementDeviceId, Selection.of(info));
  }

  @FieldResolver(() => Coverage, { description: 'The AppleCare+ that it rests on; its agreement’s terms hold.' })
  async agreement(@Root() { agreementId }: ExpressThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing> {
    const selection = Selection.of(info);
    return (await batchOne(`agreement ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: coverageSource, selection, ids })).load(agreementId))!;
  }

  @FieldResolver(() => ExpressCustomer, { nullable: true, description: 'The customer; null when what tells of the person was erased.' })
  customer(@Root() { customerId }: ExpressThing, @Ctx() context: RequestContext): Promise<unknown> {
    const read = (ids: readonly string[]) => context.reads.query<ExpressCustomer>('select id, name, email, locale, street, postal_code as "postalCode", city, country from repairs.express_customer where id = any($1::uuid[])', [ids]);
    return batchOne('express customers', context, read).load(customerId);
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What is held on the customer’s card; null until it is.' })
  hold(@Root() { holdAmountMinor, holdCurrency, holdVatIncluded }: ExpressThing): Money | null {
    return moneyOf(holdAmountMinor, { currency: holdCurrency, vatIncluded: holdVatIncluded });
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What was taken of it in the end; null until it is settled.' })
  holdTaken(@Root() { takenMinor, holdCurrency, holdVatIncluded }: ExpressThing): Money | null {
    return moneyOf(takenMinor, { currency: holdCurrency, vatIncluded: holdVatIncluded });
  }

  @FieldResolver(() => Verdict, { nullable: true, description: 'Whether the original was received in time; NEEDS_EVIDENCE until it is due, null until the replacement is shipped.' })
  receivedInTime(@Root() { returnDueOn, receivedOn, timeZone }: ExpressThing, @Ctx() context: RequestContext): Verdict | null {
    return returnDueOn === null ? null : receivedInTime({ dueOn: returnDueOn as LocalDate, receivedOn: receivedOn as LocalDate | null, today: localDateAt(context.now(), timeZone) });
  }
}

function moneyOf(amountMinor: string | null, { currency, vatIncluded }: { currency: string | null; vatIncluded: boolean | null }): Money | null {
  return amountMinor === null || currency === null ? null : { amountMinor, currency, vatIncluded: vatIncluded ?? true };
}
