import type { EvidenceReview } from '../generated/operations.js';
import type { ToneName } from '../theme/tokens.js';

export const reviewTones: Readonly<Record<EvidenceReview, ToneName>> = { PENDING: 'waiting', ACCEPTED: 'good', REJECTED: 'bad' };
