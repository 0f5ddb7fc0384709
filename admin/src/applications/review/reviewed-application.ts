import type { ApplicationReviewQuery } from '../../generated/operations.js';

export type ReviewedApplication = NonNullable<ApplicationReviewQuery['application']>;
