import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Up to which date the others have been told that certifications ran out; one row. */
@Entity({ name: 'expiry_sweep' })
export class ExpirySweep {
  @PrimaryColumn({ type: 'boolean', default: true })
  onlyOne: boolean;

  /** The last date of a finished sweep. */
  @Column({ type: 'date' })
  sweptOn: string;
}
