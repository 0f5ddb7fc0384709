import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Proposal } from '@platform/kit/four-eyes/proposal.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

/** Prices of parts that one manager imports and another approves; until then none of them holds. */
@Directive('@key(fields: "id")')
@ObjectType({ implements: Proposal, description: 'Prices of parts that one manager imports and another approves; until then none of them holds.', simpleResolvers: true })
@Entity({ name: 'part_price_list' })
export class PartPriceList extends Proposal {
  readonly __typename = 'PartPriceList';

  /** The platform's own. */
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => Int, { description: 'Counted for its currency, from 1.' })
  @Column({ type: 'int' })
  listVersion: number;

  @Field(() => String, { description: 'ISO 4217 code of its currency.' })
  @Column({ type: 'text' })
  currency: string;

  @Field(() => Boolean, { description: 'Whether its prices include value-added tax.' })
  @Column({ type: 'boolean' })
  vatIncluded: boolean;

  @Field(() => LocalDateScalar, { description: 'First day on which its prices hold.' })
  @Column({ type: 'date' })
  validFrom: string;

  @Field(() => Int, { description: 'How many prices it holds.' })
  @Column({ type: 'int' })
  itemCount: number;
}
