import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { DamageExtent, GoodPartKind, GoodPartReason, LateDecision, ReturnDiscrepancy, ReturnOutcome, ReturnPriceCategory, ReturnScanner, ReturnSource, ReturnState, ReturnType, ReturnVerdict } from '../../domain/returns/return-words.js';
import { WarrantyFinder } from '../../domain/returns/warranty/out-of-warranty.js';
import { ModuleSerialNumberScalar, PartNumberScalar, ReturnOrderNumberScalar } from '../identifier-scalars.js';
import './return-enums.js';

/** One thing that is owed back: due date, calendar and terms are kept as they were when its replacement left. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One defective product or part that is owed back, or what comes back in its place.', simpleResolvers: true })
@Entity({ name: 'return_order' })
export class ReturnOrder {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => ReturnOrderNumberScalar, { description: 'Its number in the trade.' })
  @Column({ type: 'text', collation: 'C' })
  number: string;

  @Column({ type: 'uuid' })
  locationId: string;

  @Field(() => ReturnSource, { description: 'What it is owed for.' })
  @Column({ type: 'text' })
  sourceKind: ReturnSource;

  @Column({ type: 'uuid' })
  sourceId: string;

  @Column({ type: 'uuid' })
  shipmentId: string;

  @Column({ type: 'int' })
  unit: number;

  @Column({ type: 'uuid', nullable: true })
  repairId: string | null;

  @Field(() => PartNumberScalar, { description: 'The number of the part that was shipped.' })
  @Column({ type: 'text', collation: 'C' })
  partNumber: string;

  @Field(() => String, { description: 'What the part is.' })
  @Column({ type: 'text' })
  partDescription: string;

  @Field(() => ModuleSerialNumberScalar, { nullable: true, description: 'The serial number of the defective one (KBB); null where it has none, or it is not known.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  knownBadSerial: string | null;

  @Field(() => ModuleSerialNumberScalar, { nullable: true, description: 'The serial number of what was shipped (KGB); null where it has none.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  knownGoodSerial: string | null;

  @Field(() => ReturnPriceCategory, { description: 'What was paid for what was shipped.' })
  @Column({ type: 'text' })
  priceCategory: ReturnPriceCategory;

  @Column({ type: 'bigint', nullable: true })
  stockPriceMinor: string | null;

  @Column({ type: 'bigint', nullable: true })
  exchangePriceMinor: string | null;

  @Column({ type: 'text', nullable: true })
  currency: string | null;

  @Column({ type: 'boolean', nullable: true })
  vatIncluded: boolean | null;

  @Field(() => Date, { description: 'When its replacement left.' })
  @Column({ type: 'timestamptz' })
  shippedAt: Date;

  @Field(() => String, { description: 'ISO 3166 region whose business days count.' })
  @Column({ type: 'text' })
  region: string;

  @Field(() => String, { description: 'IANA zone of the place: its day of shipment is not counted, its due date lasts until 24:00 there.' })
  @Column({ type: 'text' })
  timeZone: string;

  @Field(() => String, { description: 'Code of the programme whose terms were applied.' })
  @Column({ type: 'text' })
  program: 'IDS' | 'ERS';

  @Field(() => Int, { description: 'Version of those terms.' })
  @Column({ type: 'int' })
  termsVersion: number;

  @Field(() => Int, { description: 'Business days that those terms give.' })
  @Column({ type: 'int' })
  businessDays: number;

  @Field(() => LocalDateScalar, { description: 'Last day of the return, until 24:00 local time.' })
  @Column({ type: 'date' })
  dueOn: string;

  @Field(() => String, { description: 'Version of the business calendar by which the day was counted.' })
  @Column({ type: 'text' })
  calendarVersion: string;

  @Field(() => ReturnType, { description: 'What comes back.' })
  @Column({ type: 'text' })
  type: ReturnType;

  @Field(() => ReturnState, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  state: ReturnState;

  @Field(() => Date, { nullable: true, description: 'When it was handed over to the carrier; null while it was not.' })
  @Column({ type: 'timestamptz', nullable: true })
  handedOverAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the carrier or the dock scanned it in, not when that was entered; null while it was not.' })
  @Column({ type: 'timestamptz', nullable: true })
  receivedAt: Date | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'That day on the calendar of its place.' })
  @Column({ type: 'date', nullable: true })
  receivedOn: string | null;

  /** When the stored due date next asks for something; null when nothing is left. */
  @Column({ type: 'timestamptz', nullable: true })
  nextWatchAt: Date | null;

  @Field(() => Int, { description: 'How often its partner was reminded of it.' })
  @Column({ type: 'int' })
  reminders: number;

  @Field(() => Date, { nullable: true, description: 'When it was entered as overdue; null when it never was.' })
  @Column({ type: 'timestamptz', nullable: true })
  overdueAt: Date | null;

  @Column({ type: 'bigint', nullable: true })
  chargeMinor: string | null;

  @Field(() => ReturnOutcome, { nullable: true, description: 'How it ended; null while it has not.' })
  @Column({ type: 'text', nullable: true })
  outcome: ReturnOutcome | null;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it has not.' })
  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Field(() => Int, { description: 'Rises with every change; pass it as expectedVersion.' })
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'uuid', nullable: true })
  bulkReturnId: string | null;

  @Field(() => Int, { nullable: true, description: 'The box it lies in; 0 when it travels for itself, null while it is not packed.' })
  @Column({ type: 'int', nullable: true })
  boxNumber: number | null;

  @Field(() => GoodPartReason, { nullable: true, description: 'Why a good part comes back; null for other types.' })
  @Column({ type: 'text', nullable: true })
  goodPartReason: GoodPartReason | null;

  @Field(() => GoodPartKind, { nullable: true, description: 'Whether a good part was opened; null for other types.' })
  @Column({ type: 'text', nullable: true })
  goodPartKind: GoodPartKind | null;

  @Field(() => String, { nullable: true, description: 'Symptom code of a part dead on arrival; null for other types.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  doaSymptom: string | null;

  @Field(() => String, { nullable: true, description: 'How that symptom shows, A to H; null for other types.' })
  @Column({ type: 'text', nullable: true })
  doaModifier: string | null;

  @Field(() => ReturnScanner, { nullable: true, description: 'Who scanned it in; null while nobody did.' })
  @Column({ type: 'text', nullable: true })
  scannedBy: ReturnScanner | null;

  @Field(() => ModuleSerialNumberScalar, { nullable: true, description: 'The serial number that was found on it; null when none was read.' })
  @Column({ type: 'text', collation: 'C', nullable: true })
  foundSerial: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was inspected; null while it was not.' })
  @Column({ type: 'timestamptz', nullable: true })
  inspectedAt: Date | null;

  @Field(() => ReturnVerdict, { nullable: true, description: 'What the inspector said; null while it was not inspected.' })
  @Column({ type: 'text', nullable: true })
  verdict: ReturnVerdict | null;

  @Field(() => DamageExtent, { nullable: true, description: 'How far the inspector found it damaged; null while it was not inspected.' })
  @Column({ type: 'text', nullable: true })
  damageExtent: DamageExtent | null;

  @Field(() => [ReturnDiscrepancy], { description: 'What the inspector found to differ; empty when nothing was.' })
  @Column({ type: 'text', array: true, default: [] })
  discrepancies: ReturnDiscrepancy[];

  @Field(() => [String], { description: 'Where the inspector’s photos are kept; empty when there are none.' })
  @Column({ type: 'text', array: true, default: [] })
  photoReferences: string[];

  @Field(() => String, { nullable: true, description: 'What the inspector wrote, at most 800 characters.' })
  @Column({ type: 'text', nullable: true })
  inspectionNote: string | null;

  @Field(() => LateDecision, { nullable: true, description: 'What a person decided of its lateness; null while nobody did.' })
  @Column({ type: 'text', nullable: true })
  lateDecision: LateDecision | null;

  @Field(() => Date, { nullable: true, description: 'When that was decided.' })
  @Column({ type: 'timestamptz', nullable: true })
  lateDecidedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was found not to be under warranty; null when it never was.' })
  @Column({ type: 'timestamptz', nullable: true })
  uncoveredAt: Date | null;

  @Field(() => WarrantyFinder, { nullable: true, description: 'Who found that it is not under warranty; null when nobody did.' })
  @Column({ type: 'text', nullable: true })
  uncoveredBy: WarrantyFinder | null;

  @Column({ type: 'bigint', nullable: true })
  uncoveredChargeMinor: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was decided that it is under warranty after all, and what was charged is given back; null when it was not.' })
  @Column({ type: 'timestamptz', nullable: true })
  warrantyRestoredAt: Date | null;
}
