import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place from which the manufacturer sends parts; not a tenant's. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A place from which the manufacturer sends parts.', simpleResolvers: true })
@Entity({ name: 'depot' })
export class Depot {
  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'Its short code.' })
  @Column({ type: 'text' })
  code: string;

  @Field(() => String, { description: 'Its name.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => [String], { description: 'The countries it sends to, by ISO 3166.' })
  @Column({ type: 'text', array: true })
  countries: string[];

  @Field(() => String, { description: 'The region whose business days it works.' })
  @Column({ type: 'text' })
  calendarRegion: string;

  @Field(() => String, { description: 'Its time zone, as Europe/Oslo.' })
  @Column({ type: 'text' })
  timeZone: string;

  @Field(() => Int, { description: 'What is accepted at this hour or later counts as accepted on the next day; 24 never.' })
  @Column({ type: 'int' })
  cutOffHour: number;

  @Field(() => Int, { description: 'Within how many business days it sends, where the programme’s terms name no number.' })
  @Column({ type: 'int' })
  dispatchBusinessDays: number;
}
