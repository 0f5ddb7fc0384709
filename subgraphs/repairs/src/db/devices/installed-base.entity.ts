import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { PlanState } from '../../domain/coverage/coverage-state.js';
import type { DeviceRelation, ProductLine } from '../../domain/repair-codes.js';

/** That an organisation keeps its installed base here, and how often its counts were told. */
@Entity({ name: 'installed_base' })
export class InstalledBaseKept {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'timestamptz' })
  changedAt: Date;
}

/** How many devices of an installed base count alike; the table of devices keeps it. */
@Entity({ name: 'installed_base_cell' })
export class InstalledBaseCell {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'text' })
  productLine: ProductLine;

  @PrimaryColumn({ type: 'text' })
  relation: DeviceRelation;

  @PrimaryColumn({ type: 'text' })
  planState: PlanState;

  @PrimaryColumn({ type: 'boolean' })
  hasProof: boolean;

  @Column({ type: 'int' })
  devices: number;
}
