import 'reflect-metadata';

import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** An organisation that takes part, or wants to take part, in a programme; a tenant of the platform. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'An organisation that takes part, or wants to take part, in a programme.', simpleResolvers: true })
@Entity({ name: 'organization' })
export class Organization {
  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  id: string;

  @Field(() => String, { description: 'The name it is known by.' })
  @Column({ type: 'text' })
  displayName: string;

  @Field(() => String, { description: 'The name it is registered under.' })
  @Column({ type: 'text' })
  legalName: string;

  @Field(() => String, { description: 'ISO 3166-1 code of its country, as NO.' })
  @Column({ type: 'text' })
  country: string;

  @Field(() => String, { description: 'ISO 3166 region whose terms and business days apply to it, as NO or DE-BY.' })
  @Column({ type: 'text' })
  region: string;

  @Field(() => String, { nullable: true, description: 'Its number in the business register of its country; null when not known.' })
  @Column({ type: 'text', nullable: true })
  organizationNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Its web site; null when not known.' })
  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Field(() => Date, { description: 'When it was registered here.' })
  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @VersionColumn({ type: 'int' })
  version: number;
}
