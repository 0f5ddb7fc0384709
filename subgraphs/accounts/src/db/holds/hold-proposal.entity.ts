import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Proposal } from '@platform/kit/four-eyes/proposal.js';

import { HoldRuling } from '../../domain/holds/hold-ruling.js';
import './hold-enums.js';

/** A decision about a hold that one manager proposes and another decides. */
@Directive('@key(fields: "id")')
@ObjectType({ implements: Proposal, description: 'A decision about a hold that one manager proposes and another decides.', simpleResolvers: true })
@Entity({ name: 'hold_proposal' })
export class HoldProposal extends Proposal {
  readonly __typename = 'HoldProposal';

  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  holdId: string;

  @Field(() => Int, { description: 'The version of the hold that it was proposed for.' })
  @Column({ type: 'int' })
  holdVersion: number;

  @Field(() => HoldRuling, { description: 'What is to be done.' })
  @Column({ type: 'text' })
  ruling: HoldRuling;
}
