import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';

import { useApi } from '../../data/use-ask.js';
import { StartAuditReviewDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { useProblemText } from '../use-problem-text.js';
import type { WorkbenchAudit } from './workbench-audit.js';

/** To in review, with or without the partner’s answers: findings can be recorded from now on. */
export function StartReviewButton({ audit, label }: { audit: WorkbenchAudit; label: string }) {
  const text = useText();
  const ask = useApi();
  const notify = useNotify();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const starting = useMutation({
    mutationFn: async () => (await ask(StartAuditReviewDocument, { id: audit.id, expectedVersion: audit.version })).data.startAuditReview,
    onSuccess: async (result) => {
      await queryClient.invalidateQueries();
      if (result.__typename === 'Audit') notify(text('workbench.started'), { type: 'success' });
      else notify(problemText(result), { type: 'warning' });
    },
    onError: () => notify(text('states.errors.UNREACHABLE'), { type: 'error' }),
  });
  return (
    <Button variant="contained" onClick={() => starting.mutate()} disabled={starting.isPending}>
      {label}
    </Button>
  );
}
