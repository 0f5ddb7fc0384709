import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { DamageExtent, ReturnDiscrepancy, ReturnVerdict } from '../../domain/returns/return-words.js';
import { ModuleSerialNumberScalar } from '../identifier-scalars.js';
import '../returns/return-enums.js';

/** A defective part that came to the depot before its replacement left. */
@ObjectType({ description: 'A defective part that came to the depot before its replacement left.', simpleResolvers: true })
@Entity({ name: 'early_return' })
export class EarlyReturn {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  orderId: string;

  @Column({ type: 'uuid' })
  orderLineId: string;

  @Field(() => ModuleSerialNumberScalar, { nullable: true, description: 'The serial number read off it; null where it has none.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  serialNumber: string | null;

  @Field(() => Date, { description: 'When it was received.' })
  @Column({ type: 'timestamptz' })
  receivedAt: Date;

  @Column({ type: 'text' })
  receivedBy: string;

  @Field(() => String, { description: 'Who entered it.' })
  @Column({ type: 'text' })
  receivedByName: string;

  @Field(() => ReturnVerdict, { description: 'Whether it is what was owed: for one that was rejected its replacement goes on waiting.' })
  @Column({ type: 'text', default: 'ACCEPTED' })
  verdict: ReturnVerdict;

  @Field(() => DamageExtent, { description: 'How far it is damaged beyond its fault.' })
  @Column({ type: 'text', default: 'NONE' })
  damageExtent: DamageExtent;

  @Field(() => [ReturnDiscrepancy], { description: 'What differs from what was expected.' })
  @Column({ type: 'text', array: true, default: '{}' })
  discrepancies: ReturnDiscrepancy[];

  @Field(() => String, { nullable: true, description: 'What else was seen.' })
  @Column({ type: 'text', nullable: true })
  note: string | null;
}
