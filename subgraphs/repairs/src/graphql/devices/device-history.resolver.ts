import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { batchOne } from '@platform/kit/list/batch.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Device } from '../../db/device.entity.js';
import { coverageSource } from '../../db/devices/coverage-source.js';
import { Coverage } from '../../db/devices/coverage.entity.js';
import { DeviceEventKind, type DeviceEventRow, devicesKnownBy, historyMax, readDeviceHistory } from '../../db/devices/read-device-history.js';
import { readSwapChains } from '../../db/devices/read-swap-chain.js';
import { ImeiScalar, SerialNumberScalar } from '../../db/identifier-scalars.js';
import { repairSource } from '../../db/repairs/repair-source.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { loadDevice } from './load-devices.js';

registerEnumType(DeviceEventKind, {
  name: 'DeviceEventKind',
  description: 'What happened to a device.',
  valuesConfig: {
    REGISTERED: { description: 'It became known here.' },
    ENLISTED: { description: 'It was entered into the installed base, having been known before.' },
    RETIRED: { description: 'It left the installed base.' },
    CAME_AS_REPLACEMENT: { description: 'It came to stand in for another.' },
    WAS_REPLACED: { description: 'Another came to stand in for it.' },
    REPAIR_OPENED: { description: 'A repair of it was created.' },
    REPAIR_COMPLETED: { description: 'A repair of it was completed.' },
    COVERAGE_RECORDED: { description: 'A coverage was recorded.' },
    COVERAGE_CHANGED: { description: 'A coverage was last changed.' },
    COVERAGE_CANCELLED: { description: 'A coverage was ended before its last day.' },
  },
});

@ObjectType({ description: 'One thing that happened to a device.' })
export class DeviceEvent {
  @Field(() => DeviceEventKind, { description: 'What happened.' })
  kind: DeviceEventKind;

  @Field(() => Date, { description: 'When; what is known by its date alone counts from its midnight in UTC.' })
  at: Date;
}

@ObjectType({ description: 'What happened to a device and to those that stood in for it, in every organisation whose devices you may see.', simpleResolvers: true })
export class DeviceHistory {
  @Field(() => [Device], { description: 'The devices that it tells of.' })
  devices: Thing[];

  @Field(() => [DeviceEvent], { description: 'What happened, the latest first.' })
  events: DeviceEventRow[];

  @Field(() => Boolean, { description: `More than ${historyMax} things happened; the earliest are left out.` })
  isShortened: boolean;
}

@Resolver(() => DeviceEvent)
export class DeviceHistoryResolver {
  @Query(() => DeviceHistory, { description: 'The history of a device by its serial number or an IMEI, over all its owners that you may see and along the chain of its replacements.' })
  async deviceHistory(
    @Arg('serialNumber', () => SerialNumberScalar, { nullable: true, description: 'Its serial number; either this or the IMEI.' }) serialNumber: string | null,
    @Arg('imei', () => ImeiScalar, { nullable: true, description: 'One of its IMEIs; either this or the serial number.' }) imei: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeviceHistory> {
    if ((serialNumber == null) === (imei == null)) throw badUserInput('serialNumber', 'give either a serial number or an IMEI');
    const known = await devicesKnownBy(context.reads, { serialNumber: serialNumber ?? null, imei: imei ?? null });
    const chain = known.length === 0 ? [] : await readSwapChains(context.reads, known);
    const ids = [...new Set(chain.map(({ id }) => id))];
    const selection = Selection.of(info).below('devices');
    const [events, devices] = await Promise.all([ids.length === 0 ? [] : readDeviceHistory(context.reads, ids), Promise.all(ids.map((id) => loadDevice(context, id, selection)))]);
    return { events, devices: devices.filter((device) => device !== null), isShortened: events.length === historyMax };
  }

  @FieldResolver(() => Device, { description: 'The device it happened to.' })
  device(@Root() { deviceId }: DeviceEventRow, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadDevice(context, deviceId, Selection.of(info));
  }

  @FieldResolver(() => Device, { nullable: true, description: 'The other device of a swap.' })
  otherDevice(@Root() { otherDeviceId }: DeviceEventRow, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    return otherDeviceId === null ? null : loadDevice(context, otherDeviceId, Selection.of(info));
  }

  @FieldResolver(() => Repair, { nullable: true, description: 'The repair, where it is about one.' })
  repair(@Root() { repairId }: DeviceEventRow, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    return repairId === null ? null : loadOf(context, { name: 'repair', source: repairSource, id: repairId, selection: Selection.of(info) });
  }

  @FieldResolver(() => Coverage, { nullable: true, description: 'The coverage, where it is about one.' })
  coverage(@Root() { coverageId }: DeviceEventRow, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    return coverageId === null ? null : loadOf(context, { name: 'coverage', source: coverageSource, id: coverageId, selection: Selection.of(info) });
  }
}

interface Wanted {
  name: string;
  source: Parameters<typeof readByIds>[1]['source'];
  id: string;
  selection: Selection;
}

function loadOf(context: RequestContext, { name, source, id, selection }: Wanted): Promise<Thing | null> {
  return batchOne(`${name} of history ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source, selection, ids })).load(id);
}
