import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

/** What a reviewer found of a question of quality; findings are only added, and the latest holds. */
@ObjectType({ description: 'What a reviewer found of a question that no figure decides; the latest finding of a criterion holds.', simpleResolvers: true })
@Entity({ name: 'reviewer_finding' })
export class ReviewerFinding {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  enrollmentId: string;

  @Field(() => ID, { description: 'The criterion.' })
  @Column({ type: 'text' })
  criterion: string;

  @Field(() => String, { description: 'One of the words the criterion accepts or rejects, as ACCEPTED.' })
  @Column({ type: 'text' })
  finding: string;

  @Field(() => String, { description: 'Why.' })
  @Column({ type: 'text' })
  reason: string;

  @Field(() => [ID], { description: 'The evidence looked at.' })
  @Column({ type: 'uuid', array: true })
  evidenceIds: string[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day; null while it holds until another.' })
  @Column({ type: 'date', nullable: true })
  validTo: string | null;

  @Field(() => Date, { description: 'When it was found.' })
  @Column({ type: 'timestamptz' })
  foundAt: Date;

  @Column({ type: 'text' })
  foundBy: string;

  @Field(() => String, { description: 'The reviewer, by name.' })
  @Column({ type: 'text' })
  foundByName: string;
}
