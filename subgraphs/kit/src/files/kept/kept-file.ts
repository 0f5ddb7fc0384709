import { Column, PrimaryColumn } from 'typeorm';

import type { MediaType } from './media-type.js';

/** The content of one file, however often it was sent or attached: the part that tables of files share. */
export abstract class KeptFile {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The sender's own id of the upload, to recognise a repetition by. */
  @Column({ type: 'uuid', nullable: true })
  uploadId: string | null;

  @Column({ type: 'text', nullable: true })
  fileName: string | null;

  @Column({ type: 'text' })
  mediaType: MediaType;

  @Column({ type: 'int' })
  sizeBytes: number;

  /** Of the bytes that are kept. */
  @Column({ type: 'text' })
  sha256: string;

  /** Of the bytes that were sent: of a picture, before its metadata was taken out. */
  @Column({ type: 'text' })
  sentSha256: string;

  /** Pixels; of pictures alone. */
  @Column({ type: 'int', nullable: true })
  width: number | null;

  @Column({ type: 'int', nullable: true })
  height: number | null;

  @Column({ type: 'timestamptz' })
  uploadedAt: Date;

  @Column({ type: 'text' })
  uploadedBy: string;

  @Column({ type: 'text' })
  uploadedByName: string;
}
