import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A service account as Accounts & Credit last told of it: what may be ordered and promised hangs on it. */
@Entity({ name: 'known_account' })
export class KnownAccount {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** As LIMITED_BILLING_SERVICE_ACCOUNT. */
  @Column({ type: 'text' })
  type: string;

  /** ACTIVE, PENDING or CLOSED. */
  @Column({ type: 'text' })
  status: string;

  /** GOOD, ON_HOLD or SUSPENDED. */
  @Column({ type: 'text' })
  standing: string;

  @Column({ type: 'bigint' })
  sequence: string;
}
