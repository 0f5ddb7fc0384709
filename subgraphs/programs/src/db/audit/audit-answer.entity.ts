import 'reflect-metadata';

import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import type { AuditResult } from './audit-item.entity.js';

/** What the partner itself says of one requirement. The auditor's finding stands beside it and is another's. */
@Entity({ name: 'audit_answer' })
export class AuditAnswer {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  itemId: string;

  @Column({ type: 'uuid' })
  auditId: string;

  @Column({ type: 'text' })
  claim: Exclude<AuditResult, AuditResult.NOT_ASSESSED>;

  @Column({ type: 'text', nullable: true })
  text: string | null;

  @Column({ type: 'timestamptz' })
  answeredAt: Date;

  @Column({ type: 'text' })
  answeredBy: string;

  @Column({ type: 'text' })
  answeredByName: string;

  @VersionColumn({ type: 'int' })
  version: number;
}
