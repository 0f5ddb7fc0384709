import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { DiagnosticOutcome } from './finding-enums.js';

/** A run of a suite of diagnostics on the device of a repair. */
@ObjectType({ description: 'A run of a suite of diagnostics.', simpleResolvers: true })
@Entity({ name: 'repair_diagnostic' })
export class RepairDiagnostic {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  repairId: string;

  @Field(() => String, { description: 'Number of the run in the diagnostic system.' })
  @Column({ type: 'text', collation: 'C' })
  eventNumber: string;

  @Field(() => String, { description: 'Name of the suite.' })
  @Column({ type: 'text' })
  suite: string;

  @Field(() => DiagnosticOutcome, { description: 'How it ended.' })
  @Column({ type: 'text' })
  outcome: DiagnosticOutcome;

  @Field(() => String, { nullable: true, description: 'Group of the component that failed, of the code table.' })
  @Column({ type: 'text', nullable: true })
  componentGroup: string | null;

  @Field(() => Date, { description: 'When it ran.' })
  @Column({ type: 'timestamptz' })
  ranAt: Date;

  @Column({ type: 'timestamptz' })
  recordedAt: Date;
}
