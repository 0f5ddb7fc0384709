import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Proposal } from '@platform/kit/four-eyes/proposal.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { ProgramCode } from '../program-code.js';

export enum RuleSetProposalKind {
  PUBLISH = 'PUBLISH',
  RETIRE = 'RETIRE',
}
registerEnumType(RuleSetProposalKind, {
  name: 'RuleSetProposalKind',
  description: 'What is proposed about terms.',
  valuesConfig: { PUBLISH: { description: 'A draft comes into force on a day.' }, RETIRE: { description: 'Published terms end on a day; wider ones hold from then on.' } },
});

/** That a draft be published, or published terms end: proposed by one manager, decided by another. */
@ObjectType({ implements: Proposal, description: 'That a draft be published, or published terms end: proposed by one manager, decided by another.', simpleResolvers: true })
@Entity({ name: 'rule_set_proposal' })
export class RuleSetProposal extends Proposal {
  readonly __typename = 'RuleSetProposal';

  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => RuleSetProposalKind, { description: 'What is proposed.' })
  @Column({ type: 'text' })
  kind: RuleSetProposalKind;

  @Field(() => ProgramCode, { description: 'The programme.' })
  @Column({ type: 'text' })
  program: ProgramCode;

  @Field(() => String, { description: 'Region of the terms.' })
  @Column({ type: 'text' })
  region: string;

  @Field(() => Int, { description: 'The version that is to end, or that the draft is to become.' })
  @Column({ type: 'int' })
  ruleSetVersion: number;

  @Field(() => ID, { nullable: true, description: 'The draft; null where terms are to end.' })
  @Column({ type: 'uuid', nullable: true })
  draftId: string | null;

  /** The version of the draft that was proposed: nobody approves what they have not seen. */
  @Column({ type: 'int', nullable: true })
  draftVersion: number | null;

  @Field(() => LocalDateScalar, { description: 'The first day in force, or the first day no longer in force.' })
  @Column({ type: 'date' })
  onDay: string;
}
