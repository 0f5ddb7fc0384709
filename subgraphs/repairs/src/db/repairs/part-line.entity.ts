import 'reflect-metadata';

import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { PartNumberScalar } from '../identifier-scalars.js';
import { CoverageStatus } from '../repair-enums.js';
import { PartSupplier } from '../../domain/eligibility/self-servicing-account.js';
import { PartType } from '../parts/part-enums.js';

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

  @Field(() => Int, { description: 'The place among the repair’s parts, from 1.' })
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

  @Field(() => PartType, { nullable: true, description: 'What kind of part it is; null when not told.' })
  @Column({ type: 'text', nullable: true })
  partType: PartType | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether such parts have serial numbers; null when not told.' })
  @Column({ type: 'boolean', nullable: true })
  serialized: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a genuine part; null when not told.' })
  @Column({ type: 'boolean', nullable: true })
  genuine: boolean | null;

  @Field(() => PartSupplier, { nullable: true, description: 'Whom it was bought from; null when not told.' })
  @Column({ type: 'text', nullable: true })
  supplier: PartSupplier | null;

  @Field(() => String, { nullable: true, description: 'The manufacturer’s order that it came with, at most 35 characters.' })
  @Column({ type: 'text', nullable: true })
  partsOrderNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the issue it answers, of the code table.' })
  @Column({ type: 'text', nullable: true })
  issueCode: string | null;

  @Field(() => String, { nullable: true, description: 'How the issue shows itself: a modifier A to H of the code table.' })
  @Column({ type: 'text', nullable: true })
  issueModifier: string | null;

  @Field(() => String, { nullable: true, description: 'Serial number of the known bad part that came out.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  kbbSerial: string | null;

  @Field(() => String, { nullable: true, description: 'Serial number of the known good part that went in.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  kgbSerial: string | null;
}
