import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Locale } from '@platform/kit/graphql/locale.js';
import { batchMany } from '@platform/kit/list/batch.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Source, Thing } from '@platform/kit/list/source.js';

import { SerialNumberScalar } from '../../db/identifier-scalars.js';
import { DeviceScreening } from '../../db/repairs/device-screening.entity.js';
import { RepairDiagnostic } from '../../db/repairs/repair-diagnostic.entity.js';
import { RepairIssue } from '../../db/repairs/repair-issue.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { codeTables } from '../../domain/codes/code-table.js';
import { Technician } from '../neighbours.stub.js';
import { diagnosticSource, issueSource, screeningSource } from './finding-sources.js';

const childrenMax = 10_000;
const screeningsMax = 100;

/** Reads what belongs to many repairs at once, in the order that is asked for. */
export function childrenOfRepairs(context: RequestContext, info: GraphQLResolveInfo, { source, column, orderBy }: { source: Source; column: string; orderBy: string }): (repairId: string) => Promise<Thing[]> {
  const selection = Selection.of(info);
  const loader = batchMany(`${source.from} ${column} ${selection.signature()}`, context, async (ids) => {
    const where = (parameters: { add: (value: unknown) => string }): string[] => [`${column} = any(${parameters.add(ids)}::uuid[])`];
    return (await readWhere(context.reads, { source, selection, where, orderBy, max: childrenMax })) as (Thing & { parentId: string })[];
  });
  return (id) => loader.load(id);
}

@Resolver(() => Repair)
export class RepairFindingsResolver {
  @FieldResolver(() => [RepairIssue], { description: 'What is wrong with the device, the most important first.' })
  issues(@Root() repair: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOfRepairs(context, info, { source: issueSource, column: 'i.repair_id', orderBy: 'i.repair_id, i.place' })(repair.id);
  }

  @FieldResolver(() => [RepairDiagnostic], { description: 'Runs of diagnostics on the device, the latest first.' })
  diagnostics(@Root() repair: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOfRepairs(context, info, { source: diagnosticSource, column: 'g.repair_id', orderBy: 'g.repair_id, g.ran_at desc, g.id' })(repair.id);
  }

  @FieldResolver(() => [DeviceScreening], { description: 'Screenings of the device by its organisation, the latest first.' })
  screenings(@Root() repair: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const from = `${screeningSource.from} join repairs.device d on d.tenant_id = s.tenant_id and d.serial_number = s.serial_number join repairs.repair r on r.tenant_id = d.tenant_id and r.device_id = d.id`;
    const source = { ...screeningSource, from, always: ['parentId'], columns: { ...screeningSource.columns, parentId: 'r.id' } };
    return childrenOfRepairs(context, info, { source, column: 'r.id', orderBy: 'r.id, s.screened_on desc, s.recorded_at desc' })(repair.id);
  }
}

@Resolver(() => RepairIssue)
export class RepairIssueResolver {
  @FieldResolver(() => String, { description: 'The issue in words.' })
  text(@Root() { code }: Thing & { code: string }, @Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale?: Locale | null): string {
    return codeTables.flatMap(({ issues }) => issues).find((issue) => issue.code === code)?.name[locale ?? Locale.en] ?? code;
  }
}

@Resolver(() => DeviceScreening)
export class DeviceScreeningResolver {
  @Query(() => [DeviceScreening], { description: 'The latest hundred screenings of a serial number that you may see, the latest first; also before it is a known device.' })
  screeningsOf(
    @Arg('serialNumber', () => SerialNumberScalar, { description: 'Serial number of the device.' }) serialNumber: string,
    @Arg('organizationId', () => ID, { nullable: true, description: 'Only those of this organisation.' }) organizationId: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Thing[]> {
    const named = organizationId == null ? null : requireId('organizationId', organizationId);
    return readWhere(context.reads, {
      source: screeningSource,
      selection: Selection.of(info),
      where: (parameters) => [...ownRows(context, 's.tenant_id')(parameters), `s.serial_number = ${parameters.add(serialNumber)}`, ...(named === null ? [] : [`s.tenant_id = ${parameters.add(named)}`])],
      orderBy: 's.screened_on desc, s.recorded_at desc, s.id',
      max: screeningsMax,
    });
  }

  @FieldResolver(() => Technician, { nullable: true, description: 'Who screened, as registered here; null when nobody was named.' })
  technician(@Root() screening: Thing): unknown {
    return screening['technician'];
  }
}
