import { KnownAccount } from './known-account.entity.js';
import { KnownCertifiedTechnician } from './known-certified-technician.entity.js';
import { KnownEnrollment } from './known-enrollment.entity.js';
import { KnownLocation } from './known-location.entity.js';
import { KnownOrganization } from './known-organization.entity.js';
import { KnownTechnician } from './known-technician.entity.js';

/** What is kept of what the neighbours own. */
export const knownEntities = [
  KnownOrganization,
  KnownLocation,
  KnownTechnician,
  KnownCertifiedTechnician,
  KnownEnrollment,
  KnownAccount,
];
