import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, createUnionType, Ctx, Field, ID, Info, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { ModuleSerialNumberScalar } from '../../../db/identifier-scalars.js';
import { findScanned, type Scanned } from '../../../db/returns/find-scanned.js';
import { ReturnOrder } from '../../../db/returns/return-order.entity.js';
import { returnOrderSource } from '../../../db/returns/return-sources.js';
import { expectedSerial, isOtherSerial } from '../../../domain/returns/packages/expected-serial.js';
import { type ScanKind as Kind, type ScanReading, scanReadings } from '../../../domain/returns/packages/scan-readings.js';

const ScanKind = { RETURN_ORDER: 'RETURN_ORDER', SERIAL_NUMBER: 'SERIAL_NUMBER', REPAIR: 'REPAIR' } as const satisfies Record<Kind, Kind>;
registerEnumType(ScanKind, {
  name: 'ReturnScanKind',
  description: 'What a scan was found to be.',
  valuesConfig: {
    RETURN_ORDER: { description: 'The number of a return order.' },
    SERIAL_NUMBER: { description: 'The serial number of a defective product or part.' },
    REPAIR: { description: 'The dispatch id of the repair of a part without a serial number.' },
  },
});

@ObjectType({ description: 'The one return that a scan means.', simpleResolvers: true })
export class ReturnMatch {
  readonly __typename = 'ReturnMatch';

  @Field(() => ScanKind, { description: 'What the scan was found to be.' })
  matchedBy: Kind;

  @Field(() => ReturnOrder, { description: 'The return.' })
  returnOrder: ReturnOrder;

  @Field(() => Boolean, { description: 'Whether the serial number told with the scan is another one than the one expected: look again before packing it.' })
  serialDiffers: boolean;
}

@ObjectType({ description: 'A scan that means several returns: a person chooses.', simpleResolvers: true })
export class ReturnScanAmbiguous {
  readonly __typename = 'ReturnScanAmbiguous';

  @Field(() => ScanKind, { description: 'What the scan was found to be.' })
  matchedBy: Kind;

  @Field(() => [ReturnOrder], { description: 'The returns it can mean, the earliest due first; at most 20.' })
  candidates: ReturnOrder[];
}

@ObjectType({ description: 'A scan that means a return of another organisation or place than the one named.', simpleResolvers: true })
export class ReturnScanForeign {
  readonly __typename = 'ReturnScanForeign';

  @Field(() => ScanKind, { description: 'What the scan was found to be.' })
  matchedBy: Kind;
}

@ObjectType({ description: 'A scan that no return is known by.', simpleResolvers: true })
export class ReturnScanUnknown {
  readonly __typename = 'ReturnScanUnknown';

  @Field(() => [ScanKind], { description: 'What it was looked for as, in that order; empty when it can be none of them.' })
  triedAs: Kind[];
}

const MatchReturnResult = createUnionType({
  name: 'MatchReturnResult',
  description: 'What a scan means.',
  types: () => [ReturnMatch, ReturnScanAmbiguous, ReturnScanForeign, ReturnScanUnknown] as const,
  resolveType: nameOfAnswer,
});

@ArgsType()
export class MatchReturnArgs {
  @Field(() => String, { description: 'What the scanner read, 1 to 60 characters.' })
  scan: string;

  @Field(() => ModuleSerialNumberScalar, { nullable: true, description: 'The serial number read off the part, when another thing was scanned.' })
  serialNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation whose return it must be.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The service location whose return it must be.' })
  locationId?: string | null;
}

interface Place {
  organizationId: string | null;
  locationId: string | null;
}

@Resolver()
export class MatchReturnResolver {
  @Query(() => MatchReturnResult, { description: 'The return that a scan means: looked for as the number of a return order, then as a defective serial number, then as the repair of a part without one. The first reading that is known counts.' })
  async matchReturn(
    @Args(() => MatchReturnArgs) { scan, serialNumber = null, organizationId, locationId }: MatchReturnArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReturnMatch | ReturnScanAmbiguous | ReturnScanForeign | ReturnScanUnknown> {
    if (scan.trim().length < 1 || scan.length > 60) throw badUserInput('scan', 'is not 1 to 60 characters long');
    const place = { organizationId: organizationId == null ? null : requireId('organizationId', organizationId), locationId: locationId == null ? null : requireId('locationId', locationId) };
    const readings = scanReadings(scan);
    for (const reading of readings) {
      const found = await findScanned(context.reads, reading, ownRows(context, 'o.tenant_id'));
      if (found.length > 0) return answer(reading, found.filter((owed) => isThere(owed, place)), { context, info, serialNumber });
    }
    return Object.assign(new ReturnScanUnknown(), { triedAs: readings.map(({ kind }) => kind) });
  }
}

function isThere(owed: Scanned, { organizationId, locationId }: Place): boolean {
  return (organizationId === null || owed.organizationId === organizationId) && (locationId === null || owed.locationId === locationId);
}

interface Asked {
  context: RequestContext;
  info: GraphQLResolveInfo;
  serialNumber: string | null;
}

async function answer({ kind, value }: ScanReading, there: readonly Scanned[], { context, info, serialNumber }: Asked): Promise<ReturnMatch | ReturnScanAmbiguous | ReturnScanForeign> {
  if (there.length === 0) return Object.assign(new ReturnScanForeign(), { matchedBy: kind });
  const selection = there.length > 1 ? Selection.of(info, 'ReturnScanAmbiguous').below('candidates') : Selection.of(info, 'ReturnMatch').below('returnOrder');
  const read = await readByIds(context.reads, { source: returnOrderSource, selection, ids: there.map(({ id }) => id) });
  const returns = there.flatMap(({ id }) => (read.find((owed) => owed.id === id) as (Thing & ReturnOrder) | undefined) ?? []);
  if (returns.length > 1) return Object.assign(new ReturnScanAmbiguous(), { matchedBy: kind, candidates: returns });
  const found = serialNumber ?? (kind === 'SERIAL_NUMBER' ? value : null);
  return Object.assign(new ReturnMatch(), { matchedBy: kind, returnOrder: returns[0]!, serialDiffers: isOtherSerial(expectedSerial(returns[0]!), found) });
}
