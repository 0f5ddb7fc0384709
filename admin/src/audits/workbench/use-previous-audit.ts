import type { UseQueryResult } from '@tanstack/react-query';

import type { Answer } from '../../data/gql-fetch.js';
import { useAsk } from '../../data/use-ask.js';
import { PreviousAuditDocument, type PreviousAuditQuery } from '../../generated/operations.js';
import { useConsoleLocale } from '../../i18n/use-text.js';

export type PreviousAudit = NonNullable<NonNullable<PreviousAuditQuery['audit']>['previous']>;

/** The last closed audit of the partner before this one, with its findings and its evidence; a closed audit does not change. */
export function usePreviousAudit(auditId: string, { enabled = true } = {}): UseQueryResult<Answer<PreviousAuditQuery>> {
  return useAsk(PreviousAuditDocument, { id: auditId, locale: useConsoleLocale() }, { enabled, staleTimeMs: Infinity });
}
