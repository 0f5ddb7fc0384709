import 'reflect-metadata';

import { Entity, PrimaryColumn } from 'typeorm';

/** That an organisation has a service location, copied from Programs & Eligibility by its events: technicians are tied to one. */
@Entity({ name: 'known_location' })
export class KnownLocation {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;
}
