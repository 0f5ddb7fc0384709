import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import { ownRows } from '@platform/kit/list/own-rows.js';

import { Device } from '../db/device.entity.js';
import { deviceSource } from '../db/sources.js';
import { imeiCheckDigitHolds } from '../domain/identifiers/imei.js';
import { deviceList } from './device.list.js';
import { Organization } from './neighbours.stub.js';

@Resolver(() => Device)
export class DeviceResolver {
  @Query(() => Device, { nullable: true, description: 'One device; null when there is none that you may see.' })
  async device(@Arg('id', () => ID, { description: 'Id of the device.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [device] = await readByIds(context.reads, { source: deviceSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return device ?? null;
  }

  @Query(() => deviceList.Connection, { description: 'Devices that you may see.' })
  devices(@Args(() => deviceList.Args) args: ListArgumentsOf<typeof deviceList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return deviceList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'd.tenant_id') });
  }

  @Query(() => [Device], { description: 'The devices behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async devicesByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: deviceSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((device) => device.id === id) ?? []);
  }

  @FieldResolver(() => Organization, { description: 'The organisation that knows the device.' })
  organization(@Root() device: Thing): unknown {
    return device['organization'];
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'False when the last digit of the IMEI is not its check digit: it was probably mistyped. Null without an IMEI.' })
  imeiCheckDigitHolds(@Root() { imei }: Thing & { imei: string | null }): boolean | null {
    return imei === null ? null : imeiCheckDigitHolds(imei);
  }
}
