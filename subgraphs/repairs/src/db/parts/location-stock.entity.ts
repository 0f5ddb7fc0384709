import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a location has of a part. */
@ObjectType({ description: 'What a location has of a part, from its stocking orders.', simpleResolvers: true })
@Entity({ name: 'location_stock' })
export class LocationStock {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  locationId: string;

  @Column({ type: 'uuid' })
  partId: string;

  @Field(() => Int, { description: 'How many.' })
  @Column({ type: 'int' })
  onHand: number;
}
