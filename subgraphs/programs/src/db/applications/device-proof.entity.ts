import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a document of an application proves the purchase of one device. */
@Entity({ name: 'device_proof' })
export class DeviceProof {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  applicationId: string;

  @PrimaryColumn({ type: 'text' })
  serialNumber: string;

  @Column({ type: 'text' })
  product: 'IPHONE' | 'IPAD' | 'IPOD' | 'MAC';

  @Column({ type: 'date' })
  purchasedOn: string;

  /** How the list names the document. */
  @Column({ type: 'text' })
  document: string;

  /** The document. */
  @Column({ type: 'uuid' })
  evidenceId: string;
}
