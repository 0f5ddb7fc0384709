import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { PartChanges } from '../../../domain/parts/catalogue/catalogue-effect.js';

/** What one change made of a part of the catalogue, and who made it; appended and never changed. */
@Entity({ name: 'part_version' })
export class PartVersion {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  partId: string;

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  bySubject: string;

  @Column({ type: 'text' })
  byName: string;

  @Column({ type: 'uuid', nullable: true })
  importId: string | null;

  @Column({ type: 'jsonb' })
  changes: PartChanges;
}
