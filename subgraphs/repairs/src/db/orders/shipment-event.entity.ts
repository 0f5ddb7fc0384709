import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ShipmentEventKind = 'SHIPPED' | 'DELIVERED';
export type ShipmentEventOutcome = 'APPLIED' | 'WAITING' | 'REFUSED';

/** What another system told of a parcel; each of its events counts once. */
@Entity({ name: 'shipment_event' })
export class ShipmentEvent {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Who told it: the subject of the service that called. */
  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'text', collation: 'C' })
  eventId: string;

  @Column({ type: 'text' })
  kind: ShipmentEventKind;

  @Column({ type: 'uuid' })
  orderId: string;

  @Column({ type: 'text' })
  carrier: string;

  @Column({ type: 'text' })
  trackingNumber: string;

  @Column({ type: 'timestamptz' })
  occurredAt: Date;

  @Column({ type: 'timestamptz' })
  receivedAt: Date;

  @Column({ type: 'text' })
  outcome: ShipmentEventOutcome;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'uuid', nullable: true })
  shipmentId: string | null;
}
