import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What a file may be. Found out from its bytes. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'text/csv', 'text/plain'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** The content of evidence: one file, however often it was sent or attached. */
@Entity({ name: 'evidence_file' })
export class EvidenceFile {
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
