import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { batchMany } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import type { Parameters } from '@platform/kit/list/parameters.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Device } from '../../db/device.entity.js';
import { Coverage } from '../../db/devices/coverage.entity.js';
import { readSwapChains } from '../../db/devices/read-swap-chain.js';
import { deviceSource } from '../../db/sources.js';
import { imeiCheckDigitHolds } from '../../domain/identifiers/imei.js';
import { serialReading } from '../../domain/identifiers/serial-style.js';
import { Organization } from '../neighbours.stub.js';
import { askedOf, CoverageArgs, decideCoverage, DeviceCoverage } from './device-coverage.js';
import { deviceList, searchingDevices } from './device.list.js';
import { loadCoverages, loadDevice, loadReplacement } from './load-devices.js';

@ObjectType({ description: 'What a serial number of the old style tells of a device’s making: a hint, for newer numbers may look the same and tell nothing.', simpleResolvers: true })
export class SerialNumberReading {
  @Field(() => String, { nullable: true, description: 'The letters of the plant.' })
  plant: string | null;

  @Field(() => [Int], { description: 'The years that the sign of the year stands for.' })
  years: readonly number[];

  @Field(() => Int, { nullable: true, description: 'The week of the year, 1 to 53.' })
  week: number | null;
}

type DeviceThing = Thing & { serialNumber: string; imei: string | null; replacesId: string | null };

@Resolver(() => Device)
export class DeviceResolver {
  @Query(() => Device, { nullable: true, description: 'One device; null when there is none that you may see.' })
  async device(@Arg('id', () => ID, { description: 'Id of the device.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [device] = await readByIds(context.reads, { source: deviceSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return device ?? null;
  }

  @Query(() => deviceList.Connection, { description: 'Devices that you may see.' })
  devices(@Args(() => deviceList.Args) args: ListArgumentsOf<typeof deviceList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    const { organizationId, search } = args.filter ?? {};
    const named = organizationId == null ? null : requireId('filter.organizationId', organizationId);
    const searched = searchingDevices(search, { tenantId: context.viewer.tenant ?? named });
    const within = (parameters: Parameters): string[] => [...ownRows(context, 'd.tenant_id')(parameters), ...searched(parameters)];
    return deviceList.read(context, { args, selection: Selection.of(info), within });
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
  imeiCheckDigitHolds(@Root() { imei }: DeviceThing): boolean | null {
    return imei === null ? null : imeiCheckDigitHolds(imei);
  }

  @FieldResolver(() => SerialNumberReading, { nullable: true, description: 'What the serial number tells of the device’s making; null when it is not of the old style.' })
  serialNumberReading(@Root() { serialNumber }: DeviceThing): SerialNumberReading | null {
    const { style, ...reading } = serialReading(serialNumber);
    return style === 'OLD' ? reading : null;
  }

  @FieldResolver(() => Device, { nullable: true, description: 'The device that it stands in for; null when it stands in for none.' })
  replaces(@Root() { replacesId }: DeviceThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    return replacesId == null ? null : loadDevice(context, replacesId, Selection.of(info));
  }

  @FieldResolver(() => Device, { nullable: true, description: 'The device that stands in for it; null when none does.' })
  replacedBy(@Root() { id }: DeviceThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadReplacement(context, id, Selection.of(info));
  }

  @FieldResolver(() => [Device], { description: 'The devices that stood in for each other, the first original first, itself among them; at most 50 on either side.' })
  async swapChain(@Root() { id }: DeviceThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const selection = Selection.of(info);
    const links = await batchMany('swap chain', context, (ids) => readSwapChains(context.reads, ids)).load(id);
    const devices = await Promise.all(links.map((link) => loadDevice(context, link.id, selection)));
    return devices.filter((device) => device !== null);
  }

  @FieldResolver(() => [Coverage], { description: 'Its coverages, the one that begins first first; several hold at once.' })
  coverages(@Root() { id }: DeviceThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return loadCoverages(context, id, Selection.of(info));
  }

  @FieldResolver(() => DeviceCoverage, { description: 'What covers the device, or one part of it, on a day, with the reason of every coverage.' })
  coverage(@Root() { id }: DeviceThing, @Args(() => CoverageArgs) args: CoverageArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<DeviceCoverage> {
    return decideCoverage(context, id, { ...askedOf(args), selection: Selection.of(info) });
  }
}
