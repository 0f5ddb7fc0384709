import { useInfiniteQuery } from '@tanstack/react-query';

import { askKey, useApi } from '../data/use-ask.js';
import { type AuditTrailFilter, TimelineDocument } from '../generated/operations.js';

const perPage = 25;

/** The entries that a filter leaves, the latest first, a page more at a time. */
export function useTimeline(filter: AuditTrailFilter) {
  const ask = useApi();
  return useInfiniteQuery({
    queryKey: askKey(TimelineDocument, filter),
    queryFn: ({ pageParam, signal }) => ask(TimelineDocument, { first: perPage, after: pageParam, filter }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data: { auditTrail } }) => (auditTrail.pageInfo.hasNextPage ? auditTrail.pageInfo.endCursor : undefined),
  });
}
