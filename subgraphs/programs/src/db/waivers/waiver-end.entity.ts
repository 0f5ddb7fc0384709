import 'reflect-metadata';

import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an approved waiver was taken back before its last day. */
@ObjectType({ description: 'That an approved waiver was taken back before its last day.', simpleResolvers: true })
@Entity({ name: 'waiver_end' })
export class WaiverEnd {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  waiverId: string;

  @Field(() => Date, { description: 'When.' })
  @Column({ type: 'timestamptz' })
  endedAt: Date;

  @Column({ type: 'text' })
  endedBy: string;

  @Field(() => String, { description: 'By whom.' })
  @Column({ type: 'text' })
  endedByName: string;

  @Field(() => String, { description: 'Why.' })
  @Column({ type: 'text' })
  reason: string;
}
