import 'reflect-metadata';

import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { PartNumberScalar } from '../identifier-scalars.js';
import { CoverageStatus } from '../repair-enums.js';

/** One part used in a repair. */
@ObjectType('PartLine', { description: 'One part used in a repair.', simpleResolvers: true })
@Entity({ name: 'repair_part' })
export class PartLine {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  repairId: string;

  /** The place among the repair's parts, from 1. */
  @Column({ type: 'int' })
  line: number;

  @Field(() => PartNumberScalar, { description: 'The part’s number.' })
  @Column({ type: 'text', collation: 'C' })
  number: string;

  @Field(() => String, { description: 'What the part is.' })
  @Column({ type: 'text' })
  description: string;

  @Field(() => CoverageStatus, { nullable: true, description: 'On what ground the part is paid for; null when not known.' })
  @Column({ type: 'text', nullable: true })
  coverage: CoverageStatus | null;
}
