import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { DispatchReason } from '../../domain/dispatch/next-day-dispatch.js';
import { OrderCredit, OrderingProgram, PartOrderKind, PartOrderStatus } from './order-enums.js';

/** An organisation's order of parts. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'An order of parts, for a repair or for stock.', simpleResolvers: true })
@Entity({ name: 'part_order' })
export class PartOrder {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'Its number, ten digits that begin with 7.' })
  @Column({ type: 'text', collation: 'C' })
  number: string;

  @Field(() => PartOrderKind, { description: 'What it is for.' })
  @Column({ type: 'text' })
  kind: PartOrderKind;

  @Field(() => OrderingProgram, { description: 'The programme it is ordered under.' })
  @Column({ type: 'text' })
  program: OrderingProgram;

  @Field(() => PartOrderStatus, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  status: PartOrderStatus;

  @Field(() => OrderCredit, { description: 'What Accounts & Credit has said to its amount.' })
  @Column({ type: 'text' })
  credit: OrderCredit;

  @Column({ type: 'uuid' })
  locationId: string;

  @Column({ type: 'uuid' })
  depotId: string;

  @Column({ type: 'uuid', nullable: true })
  accountId: string | null;

  @Column({ type: 'uuid', nullable: true })
  repairId: string | null;

  @Field(() => String, { nullable: true, description: 'The organisation’s own purchase order, at most 35 characters.' })
  @Column({ type: 'text', nullable: true })
  purchaseOrderNumber: string | null;

  @Column({ type: 'bigint' })
  amountMinor: string;

  @Column({ type: 'text' })
  currency: string;

  @Column({ type: 'boolean' })
  vatIncluded: boolean;

  @Field(() => Date, { description: 'When it was submitted.' })
  @Column({ type: 'timestamptz' })
  submittedAt: Date;

  @Column({ type: 'text' })
  submittedBy: string;

  @Field(() => Date, { nullable: true, description: 'When it was accepted: its credit reserved, or found not to be needed; null until then.' })
  @Column({ type: 'timestamptz', nullable: true })
  acceptedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why its credit was refused, as OVER_LIMIT; null where it was not.' })
  @Column({ type: 'text', nullable: true })
  refusedReason: string | null;

  @Column({ type: 'bigint', nullable: true })
  availableMinor: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it was promised to leave, never to arrive; null where none was promised, for `dispatchReasons`.' })
  @Column({ type: 'date', nullable: true })
  plannedDispatchOn: string | null;

  @Field(() => [DispatchReason], { description: 'Every reason why no day was promised; the order itself stands.' })
  @Column({ type: 'text', array: true })
  dispatchReasons: DispatchReason[];

  @Field(() => String, { nullable: true, description: 'Version of the business calendar by which the day was counted.' })
  @Column({ type: 'text', nullable: true })
  calendarVersion: string | null;

  @Field(() => Date, { nullable: true, description: 'When the last of it left; null until then.' })
  @Column({ type: 'timestamptz', nullable: true })
  dispatchedAt: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the last of it left by the day that was promised; null where none was, or not all has left.' })
  @Column({ type: 'boolean', nullable: true })
  promiseKept: boolean | null;

  @Field(() => Boolean, { description: 'Whether the defective parts must be at the depot before it leaves: return before replace.' })
  @Column({ type: 'boolean', default: false })
  returnsFirst: boolean;

  @Field(() => Int, { description: 'Rises with every change; pass it as expectedVersion.' })
  @Column({ type: 'int' })
  version: number;
}
