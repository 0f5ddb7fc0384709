import type { CheckResult } from '../verdict.js';
import { met, needsEvidence } from './check-result.js';

export interface DocumentsParams {
  required: readonly string[];
}

/** Every required item is there; an absent one can still be handed in, so it never refuses. */
export function documents(present: readonly string[], { required }: DocumentsParams): CheckResult {
  const missing = missingDocuments(present, { required });
  const seen = {
    observed: missing.length === 0 ? 'complete' : `missing: ${missing.join(', ')}`,
    required: required.join(', '),
  };
  return missing.length === 0 ? met(seen) : needsEvidence('DOCUMENT_MISSING', seen);
}

/** In the order the rule set asks for them. */
export function missingDocuments(present: readonly string[], { required }: DocumentsParams): string[] {
  return required.filter((item) => !present.includes(item));
}
