import type { ComplianceOfEnrollmentFragment } from '../generated/operations.js';

export type Compliance = ComplianceOfEnrollmentFragment;
