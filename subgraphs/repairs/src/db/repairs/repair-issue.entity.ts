import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { IssueReporter } from './finding-enums.js';

/** What is wrong with a device, by the code table; up to six of a repair. */
@ObjectType({ description: 'What is wrong with a device, by the code table.', simpleResolvers: true })
@Entity({ name: 'repair_issue' })
export class RepairIssue {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  repairId: string;

  @Field(() => Int, { description: 'The place among the repair’s issues, from 1: the most important comes first.' })
  @Column({ type: 'int' })
  place: number;

  @Field(() => String, { description: 'Code of the issue.' })
  @Column({ type: 'text', collation: 'C' })
  code: string;

  @Field(() => String, { description: 'How it shows itself: a modifier A to H.' })
  @Column({ type: 'text' })
  modifier: string;

  @Field(() => IssueReporter, { description: 'Who said so.' })
  @Column({ type: 'text' })
  reportedBy: IssueReporter;

  @Field(() => String, { description: 'Version of the code table it was taken from.' })
  @Column({ type: 'text' })
  tableVersion: string;
}
