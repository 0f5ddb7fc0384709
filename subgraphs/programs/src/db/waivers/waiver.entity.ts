import 'reflect-metadata';

import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Proposal } from '@platform/kit/four-eyes/proposal.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

export enum WaiverStatus {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
  ENDED = 'ENDED',
}
registerEnumType(WaiverStatus, {
  name: 'WaiverStatus',
  description: 'How far a waiver has come.',
  valuesConfig: {
    PROPOSED: { description: 'It waives nothing until another person approves it.' },
    APPROVED: { description: 'Approved by a second person; it holds on its days.' },
    REJECTED: { description: 'Rejected by a second person.' },
    WITHDRAWN: { description: 'Withdrawn by whoever proposed it.' },
    ENDED: { description: 'Approved once, and taken back before its last day.' },
  },
});

/** An exception from one criterion for a time: it hides no verdict. */
@ObjectType({ implements: Proposal, description: 'An exception from one criterion for a time. It hides no verdict: the criterion stays NOT_MET and counts as passed.', simpleResolvers: true })
@Entity({ name: 'waiver' })
export class Waiver extends Proposal {
  readonly __typename = 'Waiver';

  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => ID, { description: 'The enrolment.' })
  @Column({ type: 'uuid' })
  enrollmentId: string;

  @Field(() => ID, { description: 'The criterion.' })
  @Column({ type: 'text' })
  criterion: string;

  @Field(() => String, { description: 'Where the exception is written: a place in the programme handbook, or a ticket.' })
  @Column({ type: 'text' })
  reference: string;

  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  @Column({ type: 'date' })
  validFrom: string;

  @Field(() => LocalDateScalar, { description: 'Its last day.' })
  @Column({ type: 'date' })
  validTo: string;
}
