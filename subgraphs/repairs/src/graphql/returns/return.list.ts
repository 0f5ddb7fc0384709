import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import type { Parameters } from '@platform/kit/list/parameters.js';

import { ModuleSerialNumberScalar, PartNumberScalar, ReturnOrderNumberScalar } from '../../db/identifier-scalars.js';
import { agingCondition, isPending } from '../../db/returns/aging-condition.js';
import { AgingBucket } from '../../db/returns/return-enums.js';
import { ReturnOrder } from '../../db/returns/return-order.entity.js';
import { returnOrderSource } from '../../db/returns/return-sources.js';
import { ReturnState, ReturnType } from '../../domain/returns/return-words.js';

@InputType({ description: 'Which returns to list; conditions hold together.' })
export class ReturnOrderFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this service location.' })
  locationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this repair.' })
  repairId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that lie in this shipment.' })
  bulkReturnId?: string | null;

  @Field(() => ReturnState, { nullable: true, description: 'Only those that have come this far.' })
  state?: ReturnState | null;

  @Field(() => ReturnType, { nullable: true, description: 'Only those of this type.' })
  type?: ReturnType | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those still to come back. False: only the others.' })
  pending?: boolean | null;

  @Field(() => AgingBucket, { nullable: true, description: 'Only those still to come back that stand in this column of the board.' })
  aging?: AgingBucket | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those received late of which nobody has decided.' })
  lateUndecided?: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Only those due on this day or later.' })
  dueFrom?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Only those due before this day.' })
  dueTo?: string | null;

  @Field(() => ReturnOrderNumberScalar, { nullable: true, description: 'Only the one with this number.' })
  number?: string | null;

  @Field(() => ModuleSerialNumberScalar, { nullable: true, description: 'Only those where this serial number is the defective one.' })
  knownBadSerial?: string | null;

  @Field(() => PartNumberScalar, { nullable: true, description: 'Only those of this part.' })
  partNumber?: string | null;
}

export const returnOrderList = defineList({
  name: 'ReturnOrder',
  node: ReturnOrder,
  source: returnOrderSource,
  filter: ReturnOrderFilter,
  sorts: {
    DUE_ON: { expression: 'o.due_on', type: 'date', description: 'When they are due.' },
    SHIPPED_AT: { expression: 'o.shipped_at', type: 'timestamptz', description: 'When their replacement left.' },
    NUMBER: { expression: 'o.number', type: 'text', description: 'Their number.' },
  },
  defaultSort: { field: 'DUE_ON', direction: SortDirection.ASC },
  conditions: (filter, parameters) => [...byPlace(filter, parameters), ...byState(filter, parameters), ...byIdentifier(filter, parameters), ...byDay(filter, parameters)],
});

/** The column of the board as a condition beside the filter, for it must know what day it is. */
export function inColumn(filter: ReturnOrderFilter | null | undefined, now: Date): (parameters: Parameters) => string[] {
  return (parameters) => (filter?.aging ? agingCondition(filter.aging, now, parameters) : []);
}

function byPlace({ organizationId, locationId, repairId, bulkReturnId }: ReturnOrderFilter, parameters: Parameters): string[] {
  return [
    ...(organizationId ? [`o.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(locationId ? [`o.location_id = ${parameters.add(requireId('filter.locationId', locationId))}`] : []),
    ...(repairId ? [`o.repair_id = ${parameters.add(requireId('filter.repairId', repairId))}`] : []),
    ...(bulkReturnId ? [`o.bulk_return_id = ${parameters.add(requireId('filter.bulkReturnId', bulkReturnId))}`] : []),
  ];
}

function byState({ state, type, pending, lateUndecided }: ReturnOrderFilter, parameters: Parameters): string[] {
  return [
    ...(state ? [`o.state = ${parameters.add(state)}`, ...(state === 'CLOSED' ? [] : [`o.state <> 'CLOSED'`])] : []),
    ...(type ? [`o.type = ${parameters.add(type)}`, ...(type === 'KBB' ? [] : [`o.type <> 'KBB'`])] : []),
    ...(pending == null ? [] : [pending ? isPending : `not (${isPending})`]),
    ...(lateUndecided == null ? [] : [lateUndecided ? isLateUndecided : `not coalesce(${isLateUndecided}, false)`]),
  ];
}

const isLateUndecided = `(o.state in ('RECEIVED', 'INSPECTED') and o.state <> 'CLOSED' and o.received_on > o.due_on and o.late_decision is null)`;

function byIdentifier({ number, knownBadSerial, partNumber }: ReturnOrderFilter, parameters: Parameters): string[] {
  return [
    ...(number ? [`o.number = ${parameters.add(number)}`] : []),
    ...(knownBadSerial ? [`o.known_bad_serial = ${parameters.add(knownBadSerial)}`] : []),
    ...(partNumber ? [`o.part_number = ${parameters.add(partNumber)}`] : []),
  ];
}

function byDay({ dueFrom, dueTo }: ReturnOrderFilter, parameters: Parameters): string[] {
  return [...(dueFrom ? [`o.due_on >= ${parameters.add(dueFrom)}::date`] : []), ...(dueTo ? [`o.due_on < ${parameters.add(dueTo)}::date`] : [])];
}
