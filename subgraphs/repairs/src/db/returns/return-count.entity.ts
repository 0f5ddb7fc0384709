import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often the returns that a partner owes have been counted for the others. */
@Entity({ name: 'return_count' })
export class ReturnCount {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Column({ type: 'int' })
  version: number;
}
