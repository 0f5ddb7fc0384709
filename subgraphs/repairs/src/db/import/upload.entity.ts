import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that was sent and waits to be imported. */
@Entity({ name: 'upload' })
export class Upload {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Who sent it. */
  @Column({ type: 'text' })
  owner: string;

  @Column({ type: 'text', nullable: true })
  fileName: string | null;

  @Column({ type: 'bigint' })
  sizeBytes: string;

  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'timestamptz' })
  createdAt: Date;
}
