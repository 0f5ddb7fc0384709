import 'reflect-metadata';

import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum ExamImportRowOutcome {
  RECORDED = 'RECORDED',
  UNCHANGED = 'UNCHANGED',
  REJECTED = 'REJECTED',
}
registerEnumType(ExamImportRowOutcome, {
  name: 'ExamImportRowOutcome',
  description: 'What became of a row of a result file.',
  valuesConfig: {
    RECORDED: { description: 'A new result or correction.' },
    UNCHANGED: { description: 'Known already, word for word.' },
    REJECTED: { description: 'Not taken.' },
  },
});

/** What became of one row of a result file. */
@ObjectType({ description: 'What became of one row of a result file.', simpleResolvers: true })
@Entity({ name: 'exam_import_row' })
export class ExamImportRow {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  importId: string;

  @Field(() => Int, { description: 'Its line in the file; the heading is line 1.' })
  @PrimaryColumn({ type: 'int' })
  line: number;

  @Field(() => String, { description: 'The test centre’s number of the result, as the file has it.' })
  @Column({ type: 'text' })
  reference: string;

  @Field(() => ExamImportRowOutcome, { description: 'What became of it.' })
  @Column({ type: 'text' })
  outcome: ExamImportRowOutcome;

  @Field(() => String, { nullable: true, description: 'Code of the reason, as TECHNICIAN_UNKNOWN; null unless rejected.' })
  @Column({ type: 'text', nullable: true })
  problem: string | null;

  @Field(() => String, { nullable: true, description: 'The column and the value that the reason is about; null unless rejected.' })
  @Column({ type: 'text', nullable: true })
  detail: string | null;
}
