import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { AddressKind } from '../../domain/premises/premises-facts.js';

registerEnumType(AddressKind, {
  name: 'AddressKind',
  description: 'What kind of place an address is.',
  valuesConfig: {
    COMMERCIAL: { description: 'Business premises.' },
    HOME: { description: 'A home: no valid place of service.' },
    HOME_OFFICE: { description: 'An office in a home: no valid place of service.' },
    PO_BOX: { description: 'A post-office box: no valid place of service.' },
  },
});

/** A place where an organisation serves. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A place where an organisation serves.', simpleResolvers: true })
@Entity({ name: 'service_location' })
export class ServiceLocation {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'Its Ship-To code: ten digits, or up to ten letters and digits.' })
  @Column({ type: 'text' })
  shipTo: string;

  @Field(() => String, { description: 'The name it is known by.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => String, { description: 'Street and number.' })
  @Column({ type: 'text' })
  street: string;

  @Field(() => String, { description: 'Postal code as its country writes it.' })
  @Column({ type: 'text' })
  postalCode: string;

  @Field(() => String, { description: 'City or town.' })
  @Column({ type: 'text' })
  city: string;

  @Field(() => String, { description: 'ISO 3166-1 code of its country.' })
  @Column({ type: 'text' })
  country: string;

  @Field(() => String, { description: 'ISO 3166 region whose business days hold there.' })
  @Column({ type: 'text' })
  region: string;

  @Field(() => String, { description: 'IANA time zone, as Europe/Oslo: a repair counts for the date on its wall calendar.' })
  @Column({ type: 'text' })
  timeZone: string;

  @Field(() => AddressKind, { nullable: true, description: 'What kind of place the address is; null when not known.' })
  @Column({ type: 'text', nullable: true })
  addressKind: AddressKind | null;

  @Field(() => String, { nullable: true, description: 'Telephone number of the place; null when not known.' })
  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Int, { description: 'Counts up with each change; pass it back when changing.' })
  @VersionColumn({ type: 'int' })
  version: number;
}
