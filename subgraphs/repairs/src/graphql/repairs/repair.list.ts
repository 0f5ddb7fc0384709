import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { QuarterScalar } from '@platform/kit/graphql/scalars.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import type { Parameters } from '@platform/kit/list/parameters.js';
import { addDays } from '@platform/kit/pure/local-date.js';
import { firstDay, lastDay, parseQuarter, type Quarter } from '@platform/kit/pure/quarter.js';

import { DispatchIdScalar, SerialNumberScalar } from '../../db/identifier-scalars.js';
import { RepairProgram, RepairStatus, RepairType } from '../../db/repair-enums.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { repairSource } from '../../db/repairs/repair-source.js';
import { identifierPrefix } from '../identifier-prefix.js';

@InputType({ description: 'Which repairs to list; conditions hold together.' })
export class RepairFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those at this service location.' })
  locationId?: string | null;

  @Field(() => RepairStatus, { nullable: true, description: 'Only those that have come this far.' })
  status?: RepairStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those neither completed nor cancelled. False: only the others.' })
  open?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this technician.' })
  technicianId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those that nobody is named for. False: only the others.' })
  unassigned?: boolean | null;

  @Field(() => RepairProgram, { nullable: true, description: 'Only those that were named to be done under this programme.' })
  program?: RepairProgram | null;

  @Field(() => RepairType, { nullable: true, description: 'Only those that came to be repaired so.' })
  repairType?: RepairType | null;

  @Field(() => Date, { nullable: true, description: 'Only those that have had their status since before this instant.' })
  statusSinceBefore?: Date | null;

  @Field(() => QuarterScalar, { nullable: true, description: 'Only those that count for this quarter.' })
  quarter?: string | null;

  @Field(() => SerialNumberScalar, { nullable: true, description: 'Only those of the device with this serial number.' })
  serialNumber?: string | null;

  @Field(() => DispatchIdScalar, { nullable: true, description: 'Only the one with this dispatch id; organisations may share one.' })
  dispatchId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those whose dispatch id or serial number begins with these 3 to 18 letters and digits: the first thousand by each.' })
  search?: string | null;

  @Field(() => Date, { nullable: true, description: 'Only those created at this instant or later.' })
  createdFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only those created before this instant.' })
  createdTo?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only those completed at this instant or later.' })
  completedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only those completed before this instant.' })
  completedTo?: Date | null;
}

/** When a repair was completed, as the indexes hold it: those that are not come before all that are. */
const completion = `case when r.completed_at is null then '-infinity'::timestamptz else r.completed_at end`;
const isOpen = `r.status not in ('SPCM', 'CANCELLED')`;

export const repairList = defineList({
  name: 'Repair',
  node: Repair,
  source: repairSource,
  filter: RepairFilter,
  sorts: {
    CREATED_AT: { expression: 'r.created_at', type: 'timestamptz', description: 'When they were created.' },
    COMPLETED_AT: { expression: completion, type: 'timestamptz', description: 'When they were completed; those that are not come first.' },
    STATUS_SINCE: { expression: 'r.status_since', type: 'timestamptz', description: 'Since when they have their status; the longest wait comes first ascending.' },
    DISPATCH_ID: { expression: 'r.dispatch_id', type: 'text', description: 'Their dispatch id.' },
  },
  defaultSort: { field: 'CREATED_AT', direction: SortDirection.DESC },
  conditions: (filter, parameters) => [...byPlaceAndState(filter, parameters), ...byWork(filter, parameters), ...byIdentifier(filter, parameters), ...byTime(filter, parameters)],
});

/** Whose repairs a search looks through: an organisation’s own, everybody’s (null), or those of the parent whose page is read. */
export type Searched = { tenantId: string | null } | 'PARENT';

/** The search as a condition beside the filter, for it must know whose repairs it looks through. */
export function searching(search: string | null | undefined, searched: Searched): (parameters: Parameters) => string[] {
  return (parameters) => {
    if (!search) return [];
    // `wanted.id` is the parent in the statement that reads the pages of many parents.
    const tenant = searched === 'PARENT' ? 'wanted.id' : searched.tenantId === null ? null : `${parameters.add(searched.tenantId)}::uuid`;
    return [bySearch(search, { parameters, own: (alias) => (tenant === null ? [] : [`${alias}.tenant_id = ${tenant}`]) })];
  };
}

function byPlaceAndState({ organizationId, locationId, status, open, quarter }: RepairFilter, parameters: Parameters): string[] {
  return [
    ...(organizationId ? [`r.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    // Whose place it is, is looked up, for the index of repairs begins with it.
    ...(locationId ? [`(r.tenant_id, r.location_id) = (select l.tenant_id, l.id from repairs.known_location l where l.id = ${parameters.add(requireId('filter.locationId', locationId))})`] : []),
    ...(status ? [`r.status = ${parameters.add(status)}`] : []),
    ...(open == null ? [] : [open ? isOpen : `not (${isOpen})`]),
    ...(quarter ? byQuarter(parseQuarter(quarter), parameters) : []),
  ];
}

function byWork({ technicianId, unassigned, program, repairType, statusSinceBefore }: RepairFilter, parameters: Parameters): string[] {
  return [
    ...(technicianId ? [`r.technician_id = ${parameters.add(requireId('filter.technicianId', technicianId))}`] : []),
    ...(unassigned == null ? [] : [unassigned ? 'r.technician_id is null' : 'r.technician_id is not null']),
    ...(program ? [`r.program = ${parameters.add(program)}`] : []),
    ...(repairType ? [`r.repair_type = ${parameters.add(repairType)}`] : []),
    ...(statusSinceBefore ? [`r.status_since < ${parameters.add(statusSinceBefore)}`] : []),
  ];
}

/** The quarter itself, and the instants that it can hold wherever a location is: they let a list by completion begin there. */
function byQuarter(quarter: Quarter, parameters: Parameters): string[] {
  const from = parameters.add(addDays(firstDay(quarter), -1));
  const to = parameters.add(addDays(lastDay(quarter), 2));
  return [`r.completed_quarter = ${parameters.add(quarter)}`, `${completion} >= ${from}::timestamptz`, `${completion} < ${to}::timestamptz`];
}

function byIdentifier({ serialNumber, dispatchId }: RepairFilter, parameters: Parameters): string[] {
  return [
    ...(serialNumber ? [`(r.tenant_id, r.device_id) in (select d.tenant_id, d.id from repairs.device d where d.serial_number = ${parameters.add(serialNumber)})`] : []),
    ...(dispatchId ? [`r.dispatch_id = ${parameters.add(dispatchId)}`] : []),
  ];
}

const searchedMax = 1_000;

function bySearch(search: string, { parameters, own }: { parameters: Parameters; own: (alias: string) => string[] }): string {
  const { from, to } = identifierPrefix('filter.search', search);
  const range = `between ${parameters.add(from)} and ${parameters.add(to)}`;
  // Each arm stops after the first thousand, so that a beginning that fits everything is as quick as one that fits a few.
  return `r.id = any(array(
    (select s.id from repairs.repair s where ${[...own('s'), `s.dispatch_id ${range}`].join(' and ')} order by s.dispatch_id limit ${searchedMax})
    union all
    (select s.id from (select d.tenant_id, d.id from repairs.device d where ${[...own('d'), `d.serial_number ${range}`].join(' and ')} order by d.serial_number limit ${searchedMax}) d
      cross join lateral (select s.id from repairs.repair s where s.tenant_id = d.tenant_id and s.device_id = d.id limit ${searchedMax}) s limit ${searchedMax})))`;
}

function byTime({ createdFrom, createdTo, completedFrom, completedTo }: RepairFilter, parameters: Parameters): string[] {
  return [
    ...(createdFrom ? [`r.created_at >= ${parameters.add(createdFrom)}`] : []),
    ...(createdTo ? [`r.created_at < ${parameters.add(createdTo)}`] : []),
    ...(completedFrom ? [`${completion} >= ${parameters.add(completedFrom)}`] : []),
    ...(completedTo ? completedBefore(parameters.add(completedTo)) : []),
  ];
}

/** What was completed before an instant was created before it too: said, so that a list by creation begins there. */
function completedBefore(instant: string): string[] {
  return [`r.completed_at is not null and ${completion} < ${instant}`, `r.created_at < ${instant}`];
}
