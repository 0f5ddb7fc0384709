import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar, QuarterScalar } from '@platform/kit/graphql/scalars.js';

import { DispatchIdScalar, SerialNumberScalar } from '../identifier-scalars.js';
import { CoverageStatus, NoTroubleClass, RepairProgram, RepairStatus, RepairType } from '../repair-enums.js';

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

  @Field(() => RepairProgram, { nullable: true, description: 'The programme it is done under; null where none was named and the organisation takes part in none or in several.' })
  @Column({ type: 'text', nullable: true })
  program: RepairProgram | null;

  @Field(() => Date, { description: 'Since when it has its status.' })
  @Column({ type: 'timestamptz', default: () => 'now()' })
  statusSince: Date;

  @Field(() => NoTroubleClass, { nullable: true, description: 'Why a service ended without a repair; null for every other.' })
  @Column({ type: 'text', nullable: true })
  noTroubleClass: NoTroubleClass | null;

  @Field(() => SerialNumberScalar, { nullable: true, description: 'Serial number of the unit that replaced the device; null where it was repaired.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  replacementSerialNumber: string | null;

  @Column({ type: 'uuid', nullable: true })
  replacementDeviceId: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which the service is warranted: the longest of the programme’s days, the warranty and the plan; null until it is completed.' })
  @Column({ type: 'date', nullable: true })
  serviceWarrantyUntil: string | null;

  @Column({ type: 'int', nullable: true })
  elapsedMinutes: number | null;

  @Column({ type: 'int', nullable: true })
  waitingMinutes: number | null;

  @Column({ type: 'int', nullable: true })
  workingMinutes: number | null;

  @Field(() => Int, { description: 'How often it was reopened after its completion.' })
  @Column({ type: 'int', default: 0 })
  timesReopened: number;
}
