import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A note on a repair; notes are only added. */
@ObjectType({ description: 'A note on a repair.', simpleResolvers: true })
@Entity({ name: 'repair_note' })
export class RepairNote {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  repairId: string;

  @Field(() => String, { description: 'What it says, at most 800 characters.' })
  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text' })
  writtenBy: string;

  @Field(() => String, { description: 'Who wrote it.' })
  @Column({ type: 'text' })
  writerName: string;

  @Field(() => Date, { description: 'When.' })
  @Column({ type: 'timestamptz' })
  writtenAt: Date;
}
