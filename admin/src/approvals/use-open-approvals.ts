import { useQueries } from '@tanstack/react-query';

import { isPermitted } from '../auth/permissions.js';
import { useViewer } from '../auth/use-viewer.js';
import type { Warning } from '../data/gql-fetch.js';
import { askKey, useApi } from '../data/use-ask.js';
import type { Approval, ApprovalKind } from './approval-kind.js';
import { approvalKinds } from './approval-kinds.js';

export interface OpenApproval extends Approval {
  kind: ApprovalKind;
}

export interface OpenApprovals {
  /** The longest waiting first; undefined until the first answer. */
  approvals: OpenApproval[] | undefined;
  /** How many wait for the viewer to decide. */
  toDecide: number;
  total: number;
  errors: unknown[];
  warnings: Warning[];
  retry: () => void;
}

const askedAgainMs = 60_000;

/** What waits for a second person, of every kind that the viewer may see. */
export function useOpenApprovals(): OpenApprovals {
  const ask = useApi();
  const permissions = new Set(useViewer()?.permissions);
  const kinds = approvalKinds.filter(({ action }) => isPermitted(permissions, action));
  return useQueries({
    queries: kinds.map(({ open: { operation, variables } }) => ({
      queryKey: askKey(operation, variables),
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(operation, variables, { signal }),
      refetchInterval: askedAgainMs,
    })),
    combine: (results) => {
      const read = results.flatMap(({ data }, index) => (data === undefined ? [] : [{ kind: kinds[index]!, ...kinds[index]!.open.wanted(data.data) }]));
      const approvals = read.flatMap(({ kind, approvals: open }) => open.map((approval) => ({ ...approval, kind })));
      approvals.sort((a, b) => a.proposedAt.localeCompare(b.proposedAt));
      return {
        approvals: read.length === 0 && kinds.length > 0 ? undefined : approvals,
        toDecide: approvals.filter(({ mayDecide }) => mayDecide).length,
        total: read.reduce((sum, { total }) => sum + total, 0),
        errors: results.flatMap(({ error }) => (error === null ? [] : [error])),
        warnings: results.flatMap(({ data }) => data?.warnings ?? []),
        retry: () => void results.forEach((result) => void result.refetch()),
      };
    },
  });
}
