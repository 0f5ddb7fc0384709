import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { SerialNumberScalar } from '../identifier-scalars.js';
import { ScreeningResult } from './finding-enums.js';

/** A screening of a device for hardware faults; an order for the device needs one that found a fault. */
@ObjectType({ description: 'A screening of a device for hardware faults.', simpleResolvers: true })
@Entity({ name: 'device_screening' })
export class DeviceScreening {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => SerialNumberScalar, { description: 'Serial number of the device.' })
  @Column({ type: 'text', collation: 'C' })
  serialNumber: string;

  @Column({ type: 'uuid', nullable: true })
  repairId: string | null;

  @Field(() => ScreeningResult, { description: 'What was found.' })
  @Column({ type: 'text' })
  result: ScreeningResult;

  @Field(() => String, { nullable: true, description: 'Code of the fault, of the code table; null when none was found.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  faultCode: string | null;

  @Field(() => String, { description: 'Version of the code table it was taken from.' })
  @Column({ type: 'text' })
  tableVersion: string;

  @Column({ type: 'uuid', nullable: true })
  technicianId: string | null;

  @Column({ type: 'text' })
  screenedBy: string;

  @Field(() => LocalDateScalar, { description: 'The day of the screening.' })
  @Column({ type: 'date' })
  screenedOn: string;

  @Field(() => Date, { description: 'When it was recorded.' })
  @Column({ type: 'timestamptz' })
  recordedAt: Date;
}
