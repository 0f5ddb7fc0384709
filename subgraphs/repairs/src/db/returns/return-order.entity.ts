import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ReturnOutcome, ReturnPriceCategory, ReturnSource, ReturnState, ReturnType } from '../../domain/returns/return-words.js';

/** One thing that is owed back: due date, calendar and terms are kept as they were when its replacement left. */
@Entity({ name: 'return_order' })
export class ReturnOrder {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text', collation: 'C' })
  number: string;

  @Column({ type: 'uuid' })
  locationId: string;

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

  @Column({ type: 'text', collation: 'C' })
  partNumber: string;

  @Column({ type: 'text' })
  partDescription: string;

  @Column({ type: 'text', collation: 'C', nullable: true })
  knownBadSerial: string | null;

  @Column({ type: 'text', collation: 'C', nullable: true })
  knownGoodSerial: string | null;

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

  @Column({ type: 'timestamptz' })
  shippedAt: Date;

  @Column({ type: 'text' })
  region: string;

  @Column({ type: 'text' })
  timeZone: string;

  @Column({ type: 'text' })
  program: 'IDS' | 'ERS';

  @Column({ type: 'int' })
  termsVersion: number;

  @Column({ type: 'int' })
  businessDays: number;

  @Column({ type: 'date' })
  dueOn: string;

  @Column({ type: 'text' })
  calendarVersion: string;

  @Column({ type: 'text' })
  type: ReturnType;

  @Column({ type: 'text' })
  state: ReturnState;

  @Column({ type: 'timestamptz', nullable: true })
  handedOverAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  receivedAt: Date | null;

  @Column({ type: 'date', nullable: true })
  receivedOn: string | null;

  /** When the stored due date next asks for something; null when nothing is left. */
  @Column({ type: 'timestamptz', nullable: true })
  nextWatchAt: Date | null;

  @Column({ type: 'int' })
  reminders: number;

  @Column({ type: 'timestamptz', nullable: true })
  overdueAt: Date | null;

  @Column({ type: 'bigint', nullable: true })
  chargeMinor: string | null;

  @Column({ type: 'text', nullable: true })
  outcome: ReturnOutcome | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ type: 'int' })
  version: number;
}
