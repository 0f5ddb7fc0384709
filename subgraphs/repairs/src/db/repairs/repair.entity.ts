import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { QuarterScalar } from '@platform/kit/graphql/scalars.js';

import { DispatchIdScalar } from '../identifier-scalars.js';
import { CoverageStatus, RepairStatus, RepairType } from '../repair-enums.js';

/** One repair of one device at one service location. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One repair of one device at one service location.', simpleResolvers: true })
@Entity({ name: 'repair' })
export class Repair {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => DispatchIdScalar, { description: 'Its number in the trade, used once per organisation.' })
  @Column({ type: 'text', collation: 'C' })
  dispatchId: string;

  @Column({ type: 'uuid' })
  locationId: string;

  @Column({ type: 'uuid' })
  deviceId: string;

  @Column({ type: 'uuid', nullable: true })
  technicianId: string | null;

  @Field(() => String, { nullable: true, description: 'The technician id that the repair system gave, 8 to 15 letters and digits; kept also when no such technician is registered here.' })
  @Column({ type: 'text', nullable: true })
  techId: string | null;

  @Field(() => RepairType, { description: 'How the device came to be repaired.' })
  @Column({ type: 'text' })
  repairType: RepairType;

  @Field(() => RepairStatus, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  status: RepairStatus;

  @Field(() => CoverageStatus, { nullable: true, description: 'On what ground it is paid for; null when not known.' })
  @Column({ type: 'text', nullable: true })
  coverageStatus: CoverageStatus | null;

  @Field(() => Date, { description: 'When it was created.' })
  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was completed; null while it is not.' })
  @Column({ type: 'timestamptz', nullable: true })
  completedAt: Date | null;

  @Column({ type: 'date', nullable: true })
  completedOn: string | null;

  @Field(() => QuarterScalar, { nullable: true, description: 'The calendar quarter it counts for: that of its completion on the calendar of its location; null until it is completed.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  completedQuarter: string | null;

  @Field(() => String, { nullable: true, description: 'The purchase order it was entered under, at most 35 characters.' })
  @Column({ type: 'text', nullable: true })
  purchaseOrderNumber: string | null;

  @Field(() => String, { nullable: true, description: 'The provider’s own reference, at most 16 characters.' })
  @Column({ type: 'text', nullable: true })
  reference: string | null;

  @Field(() => Int, { description: 'Rises with every change; pass it as expectedVersion.' })
  @Column({ type: 'int' })
  version: number;
}
