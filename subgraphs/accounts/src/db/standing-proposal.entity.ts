import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Proposal } from '@platform/kit/four-eyes/proposal.js';

import { AccountStanding } from './service-account.entity.js';

/** A change of an account's standing that one manager proposes and another decides. */
@Directive('@key(fields: "id")')
@ObjectType({ implements: Proposal, description: 'A change of an account’s standing that one manager proposes and another decides.', simpleResolvers: true })
@Entity({ name: 'standing_proposal' })
export class StandingProposal extends Proposal {
  readonly __typename = 'StandingProposal';

  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  accountId: string;

  @Field(() => Int, { description: 'The version of the account that it was proposed for.' })
  @Column({ type: 'int' })
  accountVersion: number;

  @Field(() => AccountStanding, { description: 'How the account stood when it was proposed.' })
  @Column({ type: 'text' })
  fromStanding: AccountStanding;

  @Field(() => AccountStanding, { description: 'How the account is to stand.' })
  @Column({ type: 'text' })
  toStanding: AccountStanding;
}
