import 'reflect-metadata';

import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { ApplicationStatus } from './application-enums.js';

export enum FindingValue {
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
}
registerEnumType(FindingValue, {
  name: 'ApplicationFinding',
  description: 'What a reviewer finds of a criterion.',
  valuesConfig: { ACCEPTED: { description: 'It is met.' }, REJECTED: { description: 'It is not met.' } },
});

/** What staff found or decided, and why. No session of a partner can read it. */
@ObjectType({ description: 'What staff found or decided of an application, and why. Only staff reads it.', simpleResolvers: true })
@Entity({ name: 'application_judgement' })
export class ApplicationJudgement {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  applicationId: string;

  @Field(() => ID, { nullable: true, description: 'The criterion that was found on; null for a decision.' })
  @Column({ type: 'text', nullable: true })
  criterion: string | null;

  @Field(() => FindingValue, { nullable: true, description: 'The finding; null for a decision.' })
  @Column({ type: 'text', nullable: true })
  finding: FindingValue | null;

  @Field(() => ApplicationStatus, { nullable: true, description: 'The decision; null for a finding.' })
  @Column({ type: 'text', nullable: true })
  decision: ApplicationStatus | null;

  @Field(() => String, { description: 'The reason, for staff alone.' })
  @Column({ type: 'text' })
  reason: string;

  @Field(() => Date, { description: 'When.' })
  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  judgedBy: string;

  @Field(() => String, { description: 'Who.' })
  @Column({ type: 'text' })
  judgedByName: string;
}
