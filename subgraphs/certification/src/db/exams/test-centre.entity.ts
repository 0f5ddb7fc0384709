import 'reflect-metadata';

import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

/** A centre that holds certification exams; not a tenant's. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'An online test centre that holds certification exams.', simpleResolvers: true })
@Entity({ name: 'test_centre' })
export class TestCentre {
  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'Its short code, as result files and programs name it.' })
  @Column({ type: 'text' })
  code: string;

  @Field(() => String, { description: 'Its name.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => LocalDateScalar, { description: 'First day on which its exams certify.' })
  @Column({ type: 'date' })
  authorisedFrom: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which its exams certify; null while it is authorised.' })
  @Column({ type: 'date', nullable: true })
  authorisedUntil: string | null;
}
