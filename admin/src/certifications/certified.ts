import type { PartnerCertificationQuery } from '../generated/operations.js';

export type Certified = NonNullable<PartnerCertificationQuery['organization']>;
