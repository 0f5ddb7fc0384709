import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { Manufacturer } from '../domain/eligibility/serviced-device.js';
import { ActivationLock, PlanState, ReplacementGround, RetirementReason } from './devices/device-enums.js';
import { ImeiScalar, MeidScalar, PartNumberScalar, SerialNumberScalar } from './identifier-scalars.js';
import { DeviceRelation, ProductLine } from './repair-enums.js';

/** A device that an organisation has, or has had, repaired. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A device as one organisation knows it.', simpleResolvers: true })
@Entity({ name: 'device' })
export class Device {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => SerialNumberScalar, { description: 'Its serial number.' })
  @Column({ type: 'text', collation: 'C' })
  serialNumber: string;

  @Field(() => ImeiScalar, { nullable: true, description: 'Its IMEI; null when it has none or it is not known.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  imei: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called, as "MacBook Pro (14-inch, 2023)"; null when not known.' })
  @Column({ type: 'text', nullable: true })
  productName: string | null;

  @Field(() => ProductLine, { nullable: true, description: 'The family of products it belongs to; null when not known.' })
  @Column({ type: 'text', nullable: true })
  productLine: ProductLine | null;

  @Field(() => String, { nullable: true, description: 'Its configuration in the trade’s words; null when not known.' })
  @Column({ type: 'text', nullable: true })
  configuration: string | null;

  @Field(() => DeviceRelation, { description: 'Whose it is, seen from the organisation.' })
  @Column({ type: 'text' })
  relation: DeviceRelation;

  @Field(() => Date, { description: 'When it became known here.' })
  @Column({ type: 'timestamptz' })
  registeredAt: Date;

  @Field(() => ImeiScalar, { nullable: true, description: 'Its second IMEI; null when it has none or it is not known.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  imei2: string | null;

  @Field(() => MeidScalar, { nullable: true, description: 'Its MEID; null when it has none or it is not known.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  meid: string | null;

  @Field(() => PartNumberScalar, { nullable: true, description: 'The part number it is sold under, as XD368Z/A.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  partNumber: string | null;

  @Field(() => Manufacturer, { description: 'Who made it.' })
  @Column({ type: 'text', default: Manufacturer.APPLE })
  manufacturer: Manufacturer;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was bought; null when not known.' })
  @Column({ type: 'date', nullable: true })
  purchasedOn: string | null;

  @Field(() => String, { nullable: true, description: 'The country it was bought in, by its two letters; null when not known.' })
  @Column({ type: 'text', nullable: true })
  purchaseCountry: string | null;

  @Field(() => String, { nullable: true, description: 'What proves its purchase, as the number of an invoice; null without a proof.' })
  @Column({ type: 'text', nullable: true })
  proofReference: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The date of that proof.' })
  @Column({ type: 'date', nullable: true })
  proofDatedOn: string | null;

  @Field(() => Boolean, { description: 'Whether the manufacturer counts it as vintage.' })
  @Column({ type: 'boolean', default: false })
  isVintage: boolean;

  @Field(() => ActivationLock, { description: 'Whether its owner has locked it to an account.' })
  @Column({ type: 'text', default: ActivationLock.UNKNOWN })
  activationLock: ActivationLock;

  @Field(() => Boolean, { description: 'Whether it is lent to customers during a repair.' })
  @Column({ type: 'boolean', default: false })
  isLoaner: boolean;

  @Field(() => Date, { nullable: true, description: 'Since when it is in the installed base; null where it is known from a repair alone.' })
  @Column({ type: 'timestamptz', nullable: true })
  enlistedAt: Date | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when it is no longer in use; null while it is.' })
  @Column({ type: 'date', nullable: true })
  retiredOn: string | null;

  @Field(() => RetirementReason, { nullable: true, description: 'Why it is no longer in use.' })
  @Column({ type: 'text', nullable: true })
  retirementReason: RetirementReason | null;

  @Column({ type: 'uuid', nullable: true })
  replacesId: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it came to stand in for another; null when it does not.' })
  @Column({ type: 'date', nullable: true })
  replacedOn: string | null;

  @Field(() => ReplacementGround, { nullable: true, description: 'How it came to stand in for another.' })
  @Column({ type: 'text', nullable: true })
  replacementGround: ReplacementGround | null;

  @Field(() => PlanState, { description: 'Whether an extended plan of the manufacturer’s covers it, as of the last time that the calendar was looked at.' })
  @Column({ type: 'text', default: PlanState.UNKNOWN })
  planState: PlanState;

  @Column({ type: 'date', nullable: true })
  planChangesOn: string | null;

  @Field(() => Int, { description: 'Rises with every change of what is told of it.' })
  @Column({ type: 'int', default: 1 })
  version: number;
}
