import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import type { Parameters } from '@platform/kit/list/parameters.js';

import { PartNumberScalar } from '../../db/identifier-scalars.js';
import { OrderingProgram, PartOrderKind, PartOrderStatus } from '../../db/orders/order-enums.js';
import { partOrderSource } from '../../db/orders/order-sources.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';

@InputType({ description: 'Which orders to list; conditions hold together.' })
export class PartOrderFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those sent to this location.' })
  locationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those for this repair.' })
  repairId?: string | null;

  @Field(() => PartOrderStatus, { nullable: true, description: 'Only those that have come this far.' })
  status?: PartOrderStatus | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those of which something may still leave. False: only the others.' })
  open?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only those that leave from this depot.' })
  depotId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those of which the depot can pack something now.' })
  toPick?: boolean | null;

  @Field(() => PartOrderKind, { nullable: true, description: 'Only those for this.' })
  kind?: PartOrderKind | null;

  @Field(() => OrderingProgram, { nullable: true, description: 'Only those under this programme.' })
  program?: OrderingProgram | null;

  @Field(() => String, { nullable: true, description: 'Only those whose number begins with these 2 to 10 digits.' })
  number?: string | null;

  @Field(() => PartNumberScalar, { nullable: true, description: 'Only those that hold this part, as it was ordered or as it is sent.' })
  partNumber?: string | null;

  @Field(() => Date, { nullable: true, description: 'Only those submitted at this instant or later.' })
  submittedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only those submitted before this instant.' })
  submittedTo?: Date | null;
}

const isOpen = `o.status in ('SUBMITTED', 'CREDIT_RESERVED', 'BACK_ORDERED', 'PARTLY_SHIPPED')`;

const isToPick = `o.status in ('CREDIT_RESERVED', 'PARTLY_SHIPPED')
  and exists (select 1 from repairs.part_order_line l where l.tenant_id = o.tenant_id and l.order_id = o.id and l.reserved > l.picked)`;

export const partOrderList = defineList({
  name: 'PartOrder',
  node: PartOrder,
  source: partOrderSource,
  filter: PartOrderFilter,
  sorts: {
    SUBMITTED_AT: { expression: 'o.submitted_at', type: 'timestamptz', description: 'When they were submitted.' },
    NUMBER: { expression: 'o.number', type: 'text', description: 'Their number.' },
  },
  defaultSort: { field: 'SUBMITTED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, locationId, repairId, status, open, depotId, toPick, kind, program, number, partNumber, submittedFrom, submittedTo }, parameters) => [
    ...(organizationId ? [`o.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(locationId ? [`o.location_id = ${parameters.add(requireId('filter.locationId', locationId))}`] : []),
    ...(repairId ? [`o.repair_id = ${parameters.add(requireId('filter.repairId', repairId))}`] : []),
    ...(status ? [`o.status = ${parameters.add(status)}`] : []),
    ...(open == null ? [] : [open ? isOpen : `not (${isOpen})`]),
    ...(depotId ? [`o.depot_id = ${parameters.add(requireId('filter.depotId', depotId))}`] : []),
    ...(toPick ? [isToPick] : []),
    ...(kind ? [`o.kind = ${parameters.add(kind)}`] : []),
    ...(program ? [`o.program = ${parameters.add(program)}`] : []),
    ...(number ? beginning(requireDigits(number), parameters) : []),
    ...(partNumber ? [holding(partNumber, parameters)] : []),
    ...(submittedFrom ? [`o.submitted_at >= ${parameters.add(submittedFrom)}`] : []),
    ...(submittedTo ? [`o.submitted_at < ${parameters.add(submittedTo)}`] : []),
  ],
});

/** Both numbers of a line have an index; the ordered one only where it differs. */
function holding(partNumber: string, parameters: Parameters): string {
  const part = `(select p.id from repairs.part p where p.number = ${parameters.add(partNumber)})`;
  return `exists (select 1 from repairs.part_order_line l where l.tenant_id = o.tenant_id and l.order_id = o.id and (l.part_id = ${part} or (l.ordered_part_id <> l.part_id and l.ordered_part_id = ${part})))`;
}

/** A range, unlike LIKE, may use an index under row-level security; the colon comes behind every digit. */
function beginning(digits: string, parameters: Parameters): string[] {
  return [`o.number >= ${parameters.add(digits)}`, `o.number < ${parameters.add(`${digits}:`)}`];
}

function requireDigits(number: string): string {
  if (!/^\d{2,10}$/.test(number.trim())) throw badUserInput('filter.number', 'is not 2 to 10 digits');
  return number.trim();
}
