import { Certification } from './certification.entity.js';
import { ExpirySweep } from './expiry-sweep.entity.js';
import { KnownLocation } from './known-location.entity.js';
import { KnownOrganization } from './known-organization.entity.js';
import { Technician } from './technician.entity.js';

/** The one PostgreSQL schema of this subgraph. */
export const schema = 'certification';

export const entities = [KnownOrganization, KnownLocation, Technician, Certification, ExpirySweep];
