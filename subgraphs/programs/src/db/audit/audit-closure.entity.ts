import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One closing of an audit with its stamped report. Closings are only added, so that a reopened audit keeps what was found before. */
@Entity({ name: 'audit_closure' })
export class AuditClosure {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  auditId: string;

  @PrimaryColumn({ type: 'int' })
  revision: number;

  @Column({ type: 'jsonb' })
  report: object;

  @Column({ type: 'text' })
  reportSha256: string;

  @Column({ type: 'timestamptz' })
  closedAt: Date;

  @Column({ type: 'text' })
  closedBy: string;

  @Column({ type: 'text' })
  closedByName: string;
}
