import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Proposal } from '@platform/kit/four-eyes/proposal.js';

import { minorUnits } from '../ledger/minor-units.js';

export const CreditProposalKind = { LIMIT: 'LIMIT', RAISE: 'RAISE' } as const;
export type CreditProposalKind = keyof typeof CreditProposalKind;
registerEnumType(CreditProposalKind, {
  name: 'CreditProposalKind',
  description: 'What is proposed of a credit line.',
  valuesConfig: { LIMIT: { description: 'An agreed limit: the first, a higher or a lower one.' }, RAISE: { description: 'A raise for a time, beside the agreed limit.' } },
});

/** A limit or a temporary raise of a credit line that one manager proposes and another decides. */
@Directive('@key(fields: "id")')
@ObjectType({ implements: Proposal, description: 'A limit or a temporary raise of a credit line that one manager proposes and another decides.', simpleResolvers: true })
@Entity({ name: 'credit_proposal' })
export class CreditProposal extends Proposal {
  readonly __typename = 'CreditProposal';

  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  creditLineId: string;

  @Field(() => Int, { description: 'The version of the credit line that it was proposed for.' })
  @Column({ type: 'int' })
  lineVersion: number;

  @Field(() => CreditProposalKind, { description: 'What is proposed.' })
  @Column({ type: 'text' })
  kind: CreditProposalKind;

  /** The agreed limit when it was proposed. */
  @Column({ type: 'bigint', transformer: minorUnits })
  fromMinor: bigint;

  /** The proposed limit, or by how much it is raised. */
  @Column({ type: 'bigint', transformer: minorUnits })
  amountMinor: bigint;

  @Field(() => Date, { nullable: true, description: 'When a raise ends; null for a limit.' })
  @Column({ type: 'timestamptz', nullable: true })
  raisedUntil: Date | null;

  @Field(() => String, { description: 'ISO 3166 region whose finance group agrees.' })
  @Column({ type: 'text' })
  region: string;

  @Field(() => String, { description: 'The finance group it is agreed with.' })
  @Column({ type: 'text' })
  agreedWith: string;
}
