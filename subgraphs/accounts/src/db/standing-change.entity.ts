import 'reflect-metadata';

import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { AccountStanding } from './service-account.entity.js';

/** One change of an account's standing, with its reason; never altered and never removed. */
@ObjectType({ description: 'One change of an account’s standing; never altered and never removed.', simpleResolvers: true })
@Entity({ name: 'standing_change' })
export class StandingChange {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  accountId: string;

  @Field(() => AccountStanding, { description: 'The standing until then.' })
  @Column({ type: 'text' })
  fromStanding: AccountStanding;

  @Field(() => AccountStanding, { description: 'The standing from then on.' })
  @Column({ type: 'text' })
  toStanding: AccountStanding;

  @Field(() => String, { description: 'Why, in the words of whoever changed it.' })
  @Column({ type: 'text' })
  reason: string;

  /** The issuer's subject of whoever changed it. */
  @Column({ type: 'text' })
  changedBy: string;

  @Column({ type: 'text' })
  changedByName: string;

  /** The proposal it was approved by; null for a hold that one manager laid alone, and for changes made before proposals were asked for. */
  @Column({ type: 'uuid', nullable: true })
  proposalId: string | null;

  /** The issuer's subject of whoever proposed it. */
  @Column({ type: 'text', nullable: true })
  proposedBy: string | null;

  @Column({ type: 'text', nullable: true })
  proposedByName: string | null;

  @Field(() => Date, { description: 'When.' })
  @Column({ type: 'timestamptz' })
  changedAt: Date;
}
