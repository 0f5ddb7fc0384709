import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed file of exam results and what became of its rows. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A signed file of exam results and what became of its rows.', simpleResolvers: true })
@Entity({ name: 'exam_import' })
export class ExamImport {
  /** The organisation it was imported for; the platform’s own when staff import for all. */
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  testCentreId: string;

  @Field(() => String, { nullable: true, description: 'The name of the file, when told.' })
  @Column({ type: 'text', nullable: true })
  fileName: string | null;

  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal.' })
  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'uuid' })
  keyId: string;

  @Field(() => Int, { nullable: true, description: 'How many rows the file has; null for an import from before they were counted.' })
  @Column({ type: 'int', nullable: true })
  rowsTotal: number | null;

  @Field(() => Int, { description: 'Rows that brought a new result or correction.' })
  @Column({ type: 'int', default: 0 })
  rowsRecorded: number;

  @Field(() => Int, { description: 'Rows that were known already, word for word.' })
  @Column({ type: 'int', default: 0 })
  rowsUnchanged: number;

  @Field(() => Int, { description: 'Rows that were not taken; the report tells each one’s reason.' })
  @Column({ type: 'int', default: 0 })
  rowsRejected: number;

  @Column({ type: 'text' })
  importedBy: string;

  @Field(() => String, { description: 'Who imported it.' })
  @Column({ type: 'text' })
  importedByName: string;

  @Field(() => Date, { description: 'When its first row was read.' })
  @Column({ type: 'timestamptz' })
  startedAt: Date;

  /** When its counts were last written. */
  @Column({ type: 'timestamptz' })
  progressedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When its last row was read.' })
  @Column({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null;
}
