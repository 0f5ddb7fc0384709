import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that belongs to a repair; what is kept here is about it. */
@ObjectType({ description: 'A file that belongs to a repair.', simpleResolvers: true })
@Entity({ name: 'repair_attachment' })
export class RepairAttachment {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  repairId: string;

  @Field(() => String, { description: 'What it is called.' })
  @Column({ type: 'text' })
  fileName: string;

  @Field(() => String, { description: 'Its media type, as image/jpeg.' })
  @Column({ type: 'text' })
  mediaType: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  @Column({ type: 'int' })
  sizeBytes: number;

  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal.' })
  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'text' })
  attachedBy: string;

  @Field(() => Date, { description: 'When it was attached.' })
  @Column({ type: 'timestamptz' })
  attachedAt: Date;
}
