import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last audit number given out in a year. Not tenant data. */
@Entity({ name: 'audit_number' })
export class AuditNumber {
  @PrimaryColumn({ type: 'int' })
  year: number;

  @Column({ type: 'int' })
  last: number;
}
