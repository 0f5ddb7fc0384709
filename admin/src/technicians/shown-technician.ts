import type { TechnicianPageQuery } from '../generated/operations.js';

export type ShownTechnician = NonNullable<TechnicianPageQuery['technician']>;
