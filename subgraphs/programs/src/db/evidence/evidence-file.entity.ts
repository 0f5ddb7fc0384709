import { Column, Entity, VersionColumn } from 'typeorm';

import { KeptFile } from '@platform/kit/files/kept/kept-file.js';

/** The content of evidence: one file, however often it was sent or attached. */
@Entity({ name: 'evidence_file' })
export class EvidenceFile extends KeptFile {
  @Column({ type: 'timestamptz', nullable: true })
  erasedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  erasedBy: string | null;

  @Column({ type: 'text', nullable: true })
  erasedByName: string | null;

  @Column({ type: 'text', nullable: true })
  eraseReason: string | null;

  /** When the storage let go of the bytes of an erased file. */
  @Column({ type: 'timestamptz', nullable: true })
  bytesRemovedAt: Date | null;

  @VersionColumn({ type: 'int' })
  version: number;
}
