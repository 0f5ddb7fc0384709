import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a decision or a closed audit rests on a piece of evidence: its file is then kept for good. */
@Entity({ name: 'evidence_citation' })
export class EvidenceCitation {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  evidenceId: string;

  @PrimaryColumn({ type: 'text' })
  citedBy: 'AUDIT' | 'DECISION';

  /** Id of the decision or audit. */
  @PrimaryColumn({ type: 'uuid' })
  citedById: string;

  @Column({ type: 'timestamptz' })
  citedAt: Date;
}
