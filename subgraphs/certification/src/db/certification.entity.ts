import 'reflect-metadata';

import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

export enum CertificationTrack {
  ACMT = 'ACMT',
  IOS_QUALIFICATION = 'IOS_QUALIFICATION',
}
registerEnumType(CertificationTrack, {
  name: 'CertificationTrack',
  description: 'The kind of certification.',
  valuesConfig: {
    ACMT: { description: 'Certified Macintosh technician.' },
    IOS_QUALIFICATION: { description: 'iOS qualification.' },
  },
});

export enum ProductFamily {
  MAC = 'MAC',
  IPHONE = 'IPHONE',
  IPAD = 'IPAD',
  IPOD = 'IPOD',
  WATCH = 'WATCH',
}
registerEnumType(ProductFamily, {
  name: 'ProductFamily',
  description: 'A family of products a certification is for.',
  valuesConfig: {
    MAC: { description: 'Mac computers.' },
    IPHONE: { description: 'iPhone.' },
    IPAD: { description: 'iPad.' },
    IPOD: { description: 'iPod.' },
    WATCH: { description: 'Watches.' },
  },
});

/** A passed exam that lets a technician repair one family of products until a date. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A passed exam that lets a technician repair one family of products until a date.', simpleResolvers: true })
@Entity({ name: 'certification' })
export class Certification {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  technicianId: string;

  @Field(() => ProductFamily, { description: 'The products it covers.' })
  @Column({ type: 'text' })
  product: ProductFamily;

  @Field(() => CertificationTrack, { description: 'The kind of certification.' })
  @Column({ type: 'text' })
  track: CertificationTrack;

  @Field(() => LocalDateScalar, { description: 'The date the exam was passed.' })
  @Column({ type: 'date' })
  passedOn: string;

  @Field(() => LocalDateScalar, { description: 'The last date on which it counts.' })
  @Column({ type: 'date' })
  validUntil: string;

  @Field(() => String, { description: 'The authorised test centre that held the exam.' })
  @Column({ type: 'text' })
  testCentre: string;

  /** The exam entry that it rests on; null for one recorded without. */
  @Column({ type: 'uuid', nullable: true })
  examId: string | null;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When a correction of its exam withdrew it; null while it stands.' })
  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}
