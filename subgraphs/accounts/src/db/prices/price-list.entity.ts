import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Proposal } from '@platform/kit/four-eyes/proposal.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

export const PriceListStatus = { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED' } as const;
export type PriceListStatus = keyof typeof PriceListStatus;
registerEnumType(PriceListStatus, {
  name: 'PriceListStatus',
  description: 'Whether a price list is in use.',
  valuesConfig: { DRAFT: { description: 'Imported; it has no effect until two people publish it.' }, PUBLISHED: { description: 'In force from its day on, until a later one is.' } },
});

/** The fees and prices of one country from a day on. A published one never changes. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'The fees and prices of one country from a day on. A published one never changes.', simpleResolvers: true })
@Entity({ name: 'price_list' })
export class PriceList {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'ISO 3166 code of the country.' })
  @Column({ type: 'text' })
  country: string;

  @Field(() => String, { description: 'ISO 4217 code of its currency.' })
  @Column({ type: 'text' })
  currency: string;

  @Field(() => Boolean, { description: 'Whether its prices include value-added tax; nothing is added on top.' })
  @Column({ type: 'boolean' })
  vatIncluded: boolean;

  @Field(() => Int, { description: 'Its version in the country, from 1.' })
  @Column({ type: 'int' })
  listVersion: number;

  @Field(() => LocalDateScalar, { description: 'The first day on which it is in force.' })
  @Column({ type: 'date' })
  effectiveFrom: string;

  @Field(() => PriceListStatus, { description: 'Whether it is in use.' })
  @Column({ type: 'text' })
  status: PriceListStatus;

  @Field(() => Int, { description: 'How many prices it holds.' })
  @Column({ type: 'int' })
  itemCount: number;

  @Field(() => String, { description: 'SHA-256 of its prices in a canonical form.' })
  @Column({ type: 'text' })
  sha256: string;

  @Field(() => String, { description: 'Who imported it.' })
  @Column({ type: 'text' })
  importedByName: string;

  @Field(() => Date, { description: 'When it was imported.' })
  @Column({ type: 'timestamptz' })
  importedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was published; null while it is a draft.' })
  @Column({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null;
}

/** The publication of a price list that one manager proposes and another decides. */
@Directive('@key(fields: "id")')
@ObjectType({ implements: Proposal, description: 'The publication of a price list that one manager proposes and another decides.', simpleResolvers: true })
@Entity({ name: 'price_list_proposal' })
export class PriceListProposal extends Proposal {
  readonly __typename = 'PriceListProposal';

  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  priceListId: string;
}
