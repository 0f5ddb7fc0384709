import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { CarrierCodeScalar, TrackingNumberScalar } from '../identifier-scalars.js';
import { ChargedExtent, ExpressState, InspectedDamage, InspectionCoverage, ReturnedDevice } from './express-enums.js';

/** One replacement that is sent before the original is back, against a hold on the customer's card. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One iPhone that is replaced before the original is back, against a hold on the customer’s card.', simpleResolvers: true })
@Entity({ name: 'express_replacement' })
export class ExpressReplacement {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  deviceId: string;

  @Column({ type: 'uuid' })
  locationId: string;

  @Column({ type: 'uuid' })
  customerId: string;

  /** The AppleCare+ coverage that it rests on. */
  @Column({ type: 'uuid' })
  agreementId: string;

  @Field(() => ExpressState, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  state: ExpressState;

  @Field(() => String, { description: 'What the device is called.' })
  @Column({ type: 'text' })
  productName: string;

  @Field(() => Date, { description: 'When it was requested.' })
  @Column({ type: 'timestamptz' })
  requestedAt: Date;

  @Column({ type: 'text' })
  requestedBy: string;

  @Column({ type: 'text' })
  region: string;

  @Column({ type: 'text' })
  timeZone: string;

  @Column({ type: 'uuid', nullable: true })
  holdId: string | null;

  @Field(() => Date, { nullable: true, description: 'When the hold was placed; null until it is, and where that was not recorded.' })
  @Column({ type: 'timestamptz', nullable: true })
  holdPlacedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  holdAmountMinor: string | null;

  @Column({ type: 'text', nullable: true })
  holdCurrency: string | null;

  @Column({ type: 'boolean', nullable: true })
  holdVatIncluded: boolean | null;

  @Field(() => Date, { nullable: true, description: 'Until when the amount on the card is secured; the replacement ships until then.' })
  @Column({ type: 'timestamptz', nullable: true })
  holdSecureUntil: Date | null;

  @Field(() => String, { nullable: true, description: 'Why the hold was declined, as a code; null unless it was.' })
  @Column({ type: 'text', nullable: true })
  declinedReason: string | null;

  @Column({ type: 'uuid', nullable: true })
  replacementDeviceId: string | null;

  @Field(() => CarrierCodeScalar, { nullable: true, description: 'Who carries the replacement.' })
  @Column({ type: 'text', nullable: true })
  carrierCode: string | null;

  @Field(() => TrackingNumberScalar, { nullable: true, description: 'Its tracking number.' })
  @Column({ type: 'text', nullable: true })
  trackingNumber: string | null;

  @Field(() => CarrierCodeScalar, { nullable: true, description: 'Who carries the original back, by the label that came along.' })
  @Column({ type: 'text', nullable: true })
  returnCarrierCode: string | null;

  @Field(() => TrackingNumberScalar, { nullable: true, description: 'The tracking number on that label.' })
  @Column({ type: 'text', nullable: true })
  returnTrackingNumber: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether packaging for the return came along; null until it is shipped.' })
  @Column({ type: 'boolean', nullable: true })
  returnPackagingIncluded: boolean | null;

  @Field(() => Date, { nullable: true, description: 'When the replacement was shipped.' })
  @Column({ type: 'timestamptz', nullable: true })
  shippedAt: Date | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day on which the original is received in time: ten business days after the shipment, on the calendar of the place.' })
  @Column({ type: 'date', nullable: true })
  returnDueOn: string | null;

  @Field(() => String, { nullable: true, description: 'The version of the calendar that the due date was counted by.' })
  @Column({ type: 'text', nullable: true })
  calendarVersion: string | null;

  @Field(() => Date, { nullable: true, description: 'When the carrier delivered the replacement.' })
  @Column({ type: 'timestamptz', nullable: true })
  deliveredAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the original was handed to the carrier.' })
  @Column({ type: 'timestamptz', nullable: true })
  handedOverAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the original was received, by the carrier’s scan.' })
  @Column({ type: 'timestamptz', nullable: true })
  receivedAt: Date | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The date of that, on the calendar of the place.' })
  @Column({ type: 'date', nullable: true })
  receivedOn: string | null;

  @Field(() => Date, { nullable: true, description: 'When the original was inspected.' })
  @Column({ type: 'timestamptz', nullable: true })
  inspectedAt: Date | null;

  @Field(() => InspectionCoverage, { nullable: true, description: 'On what ground the repair is covered; null where nothing covers it, and before the inspection.' })
  @Column({ type: 'text', nullable: true })
  coveredBy: InspectionCoverage | null;

  @Field(() => InspectedDamage, { nullable: true, description: 'What damage the inspection found.' })
  @Column({ type: 'text', nullable: true })
  damage: InspectedDamage | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may be served out of warranty; null where that is not known.' })
  @Column({ type: 'boolean', nullable: true })
  outOfWarrantyEligible: boolean | null;

  @Field(() => ChargedExtent, { nullable: true, description: 'What is charged for damage that nothing covers, by its extent.' })
  @Column({ type: 'text', nullable: true })
  extent: ChargedExtent | null;

  @Field(() => ReturnedDevice, { nullable: true, description: 'Whether the right device came back.' })
  @Column({ type: 'text', nullable: true })
  returnedDevice: ReturnedDevice | null;

  @Field(() => [String], { description: 'Where further photos of the inspection are kept, in words of whoever inspected.', deprecationReason: 'Photos are kept with the request: see inspectionPhotos.' })
  @Column({ type: 'text', array: true, default: [] })
  photoReferences: string[];

  @Field(() => String, { nullable: true, description: 'What the inspector wrote.' })
  @Column({ type: 'text', nullable: true })
  inspectionNote: string | null;

  @Field(() => Date, { nullable: true, description: 'When the hold was settled.' })
  @Column({ type: 'timestamptz', nullable: true })
  settledAt: Date | null;

  @Field(() => String, { nullable: true, description: 'How the hold ended: RELEASED, CAPTURED, CANCELLED or RECEIVABLE; null until it has.' })
  @Column({ type: 'text', nullable: true })
  holdOutcome: string | null;

  @Column({ type: 'text', nullable: true })
  takenMinor: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was over: settled, declined or cancelled; null while it is under way.' })
  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Field(() => Int, { description: 'Rises with every change; pass it as expectedVersion.' })
  @Column({ type: 'int' })
  version: number;
}
