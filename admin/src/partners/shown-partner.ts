import type { PartnerPageQuery } from '../generated/operations.js';

export type Partner = NonNullable<PartnerPageQuery['organization']>;
