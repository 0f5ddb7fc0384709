import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, ObjectType, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Device } from '../../db/device.entity.js';
import { devicesKnownBy } from '../../db/devices/read-device-history.js';
import { ImeiScalar, SerialNumberScalar } from '../../db/identifier-scalars.js';
import { askedOf, CoverageArgs, decideCoverage, DeviceCoverage } from './device-coverage.js';
import { loadDevice } from './load-devices.js';

@ObjectType({ description: 'What covers a device of one organisation.', simpleResolvers: true })
export class CoverageCheck {
  @Field(() => Device, { description: 'The device as the organisation knows it.' })
  device: Thing;

  @Field(() => DeviceCoverage, { description: 'What covers it.' })
  coverage: DeviceCoverage;
}

@ArgsType()
export class CoverageCheckArgs extends CoverageArgs {
  @Field(() => SerialNumberScalar, { nullable: true, description: 'Its serial number; either this or the IMEI.' })
  serialNumber?: string | null;

  @Field(() => ImeiScalar, { nullable: true, description: 'One of its IMEIs; either this or the serial number.' })
  imei?: string | null;
}

@Resolver()
export class CoverageCheckResolver {
  @Query(() => [CoverageCheck], { description: 'Checks the coverage of a device by its serial number or an IMEI, as each organisation that you may see knows it; empty where none does.' })
  async coverageCheck(@Args(() => CoverageCheckArgs) { serialNumber, imei, ...args }: CoverageCheckArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<CoverageCheck[]> {
    if ((serialNumber == null) === (imei == null)) throw badUserInput('serialNumber', 'give either a serial number or an IMEI');
    const asked = askedOf(args);
    const selection = Selection.of(info);
    const ids = await devicesKnownBy(context.reads, { serialNumber: serialNumber ?? null, imei: imei ?? null });
    const checks = ids.map(async (id) => ({ device: await loadDevice(context, id, selection.below('device')), coverage: await decideCoverage(context, id, { ...asked, selection: selection.below('coverage') }) }));
    return (await Promise.all(checks)).flatMap(({ device, coverage }) => (device === null ? [] : [{ device, coverage }]));
  }
}
