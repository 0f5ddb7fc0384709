import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { PartNumberScalar } from '../identifier-scalars.js';
import { CoverageKind, CoverageSource } from './device-enums.js';

/** One coverage of a device; it has several at once. */
@ObjectType({ description: 'One coverage of a device; it has several at once, and each ends by itself.', simpleResolvers: true })
@Entity({ name: 'coverage' })
export class Coverage {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  deviceId: string;

  @Field(() => CoverageKind, { description: 'On what it rests.' })
  @Column({ type: 'text' })
  kind: CoverageKind;

  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  @Column({ type: 'date' })
  startsOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day, which is included; null without an end.' })
  @Column({ type: 'date', nullable: true })
  endsOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'From which day on it is cancelled; null when it is not.' })
  @Column({ type: 'date', nullable: true })
  cancelledOn: string | null;

  @Field(() => String, { nullable: true, description: 'The number of its agreement.' })
  @Column({ type: 'text', nullable: true })
  agreementNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Who provides it; null for the manufacturer.' })
  @Column({ type: 'text', nullable: true })
  provider: string | null;

  @Field(() => PartNumberScalar, { nullable: true, description: 'The one part that it is of; null for the whole device.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  partNumber: string | null;

  @Field(() => CoverageSource, { description: 'How it came to be recorded.' })
  @Column({ type: 'text' })
  source: CoverageSource;

  @Field(() => Date, { description: 'When it was recorded.' })
  @Column({ type: 'timestamptz' })
  recordedAt: Date;

  @Column({ type: 'timestamptz' })
  changedAt: Date;

  @Column({ type: 'int' })
  version: number;
}
