import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A service account of an organisation, copied from Accounts & Credit by its events, with the product lines declared for it here. */
@Entity({ name: 'known_account' })
export class KnownAccount {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  type: string;

  @Column({ type: 'text' })
  status: string;

  @Column({ type: 'date' })
  createdOn: string;

  /** The order of the event that told it. */
  @Column({ type: 'int' })
  sequence: number;

  @Column({ type: 'text', array: true, default: [] })
  servicedLines: string[];

  /** How often lines were declared: the order of those events. */
  @Column({ type: 'int', default: 0 })
  linesVersion: number;
}
