import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { DamageExtent, RepairCoverage } from '../../domain/holds/hold-facts.js';
import { HoldState } from '../../domain/holds/hold-moves.js';
import { HoldTaking, ReviewReason } from '../../domain/holds/settlement-plan.js';
import './hold-enums.js';
import { minorUnits } from '../ledger/minor-units.js';

const whole = { type: 'bigint', transformer: minorUnits } as const;

/** An amount on a customer's card that covers the retail price of a replacement until the original is back and inspected. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'An amount held on a customer’s card that covers the retail price of a replacement until the original is back and inspected.', simpleResolvers: true })
@Entity({ name: 'card_hold' })
export class CardHold {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => ID, { description: 'The express replacement it was asked for by.' })
  @Column({ type: 'uuid' })
  requestId: string;

  @Column({ type: 'uuid' })
  recipientId: string;

  @Column({ type: 'text' })
  locale: string;

  @Field(() => String, { description: 'The model of the replacement.' })
  @Column({ type: 'text' })
  deviceModel: string;

  @Field(() => String, { description: 'What the replacement is called.' })
  @Column({ type: 'text' })
  productName: string;

  @Field(() => String, { description: 'ISO 3166 country whose prices apply.' })
  @Column({ type: 'text' })
  country: string;

  @Column({ ...whole, nullable: true })
  amountMinor: bigint | null;

  @Column({ ...whole, nullable: true })
  otherDamageFeeMinor: bigint | null;

  @Column({ ...whole, nullable: true })
  outOfWarrantyFeeMinor: bigint | null;

  @Column({ type: 'text', nullable: true })
  currency: string | null;

  @Column({ type: 'boolean', default: true })
  vatIncluded: boolean;

  @Field(() => HoldState, { description: 'Where it stands.' })
  @Column({ type: 'text', default: HoldState.DRAFT })
  state: HoldState;

  @Field(() => HoldState, { nullable: true, description: 'What the provider was asked when it did not answer; null where its answers are known.' })
  @Column({ type: 'text', nullable: true })
  interrupted: HoldState | null;

  /** The state that was left for a new authorisation. */
  @Column({ type: 'text', nullable: true })
  paused: HoldState | null;

  @Field(() => Int, { description: 'Grows by one with each move; pass it as `expectedVersion` to decide about what you have read.' })
  @Column({ type: 'int', default: 0 })
  version: number;

  /** The version up to which the others were told. */
  @Column({ type: 'int', default: 0 })
  announcedVersion: number;

  @Field(() => Date, { description: 'When it was asked for.' })
  @Column({ type: 'timestamptz' })
  requestedAt: Date;

  /** When it is to be looked at next. */
  @Column({ type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the replacement was shipped; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  shippedAt: Date | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which the original is received in time, until 24:00 local time; null before the replacement ships. It never moves.' })
  @Column({ type: 'date', nullable: true })
  returnDueOn: string | null;

  @Field(() => Date, { nullable: true, description: 'The instant at which that day is over; null before the replacement ships.' })
  @Column({ type: 'timestamptz', nullable: true })
  deadlineAt: Date | null;

  @Column({ type: 'text', nullable: true })
  timeZone: string | null;

  @Field(() => String, { nullable: true, description: 'Version of the business calendar that the day was counted by; null before the replacement ships.' })
  @Column({ type: 'text', nullable: true })
  calendarVersion: string | null;

  /** How the replacement travels, as its customer is told; null before it ships, and where nobody said. */
  @Column({ type: 'text', nullable: true })
  carrier: string | null;

  @Column({ type: 'text', nullable: true })
  trackingNumber: string | null;

  /** How many reminders of the return were queued. */
  @Column({ type: 'int', default: 0 })
  reminders: number;

  @Field(() => Date, { nullable: true, description: 'When the original was received, by the scan of the carrier or the dock; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  receivedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the original was inspected; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  inspectedAt: Date | null;

  @Field(() => RepairCoverage, { nullable: true, description: 'What covers the repair; null before the inspection.' })
  @Column({ type: 'text', nullable: true })
  coverage: RepairCoverage | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the inspection found accidental damage; null before it.' })
  @Column({ type: 'boolean', nullable: true })
  accidentalDamage: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the inspection found damage that nothing covers; null before it.' })
  @Column({ type: 'boolean', nullable: true })
  uncoveredDamage: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the original is eligible for out-of-warranty service; null while not known.' })
  @Column({ type: 'boolean', nullable: true })
  outOfWarrantyEligible: boolean | null;

  @Field(() => DamageExtent, { nullable: true, description: 'What the inspector chose to charge for damage that is not covered; null where nothing was chosen.' })
  @Column({ type: 'text', nullable: true })
  extent: DamageExtent | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the device that came back is the original; null before the inspection.' })
  @Column({ type: 'boolean', nullable: true })
  isRightDevice: boolean | null;

  @Field(() => ReviewReason, { nullable: true, description: 'Why a person decides; null where nobody has to.' })
  @Column({ type: 'text', nullable: true })
  reviewReason: ReviewReason | null;

  @Field(() => HoldTaking, { nullable: true, description: 'What is or was taken of it; null where nothing is.' })
  @Column({ type: 'text', nullable: true })
  settleTaking: HoldTaking | null;

  @Column({ ...whole, nullable: true })
  settleMinor: bigint | null;

  @Column({ type: 'timestamptz', nullable: true })
  settleDecidedAt: Date | null;

  /** The e-mail that went before the retail price was charged. */
  @Column({ type: 'uuid', nullable: true })
  noticeId: string | null;

  /** The proposal by which two people decided. */
  @Column({ type: 'uuid', nullable: true })
  proposalId: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  cancelRequestedAt: Date | null;
}
