import 'reflect-metadata';

import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Locale } from '@platform/kit/graphql/locale.js';

/** Whom a replacement goes to: apart from it, so that it can be erased. */
@ObjectType({ description: 'The customer whom a replacement goes to.', simpleResolvers: true })
@Entity({ name: 'express_customer' })
export class ExpressCustomer {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => String, { description: 'E-mail address.' })
  @Column({ type: 'text' })
  email: string;

  @Field(() => Locale, { description: 'The language to write in.' })
  @Column({ type: 'text' })
  locale: `${Locale}`;

  @Field(() => String, { description: 'Street and number.' })
  @Column({ type: 'text' })
  street: string;

  @Field(() => String, { description: 'Postal code.' })
  @Column({ type: 'text' })
  postalCode: string;

  @Field(() => String, { description: 'City.' })
  @Column({ type: 'text' })
  city: string;

  @Field(() => String, { description: 'Country, by its two letters.' })
  @Column({ type: 'text' })
  country: string;

  @Column({ type: 'timestamptz' })
  createdAt: Date;
}
