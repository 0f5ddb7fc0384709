import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useNotify } from 'react-admin';

import { useApi } from '../../data/use-ask.js';
import { CloseAuditDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { FailedAnswer } from '../../layout/AskState.js';
import { useProblemText } from '../use-problem-text.js';
import type { Findings, FindingStates } from './findings.js';
import { overallStage } from './overall-stage.js';
import type { WorkbenchAudit, WorkbenchItem } from './workbench-audit.js';

interface CloseAuditDialogProps {
  audit: WorkbenchAudit;
  items: readonly WorkbenchItem[];
  states: FindingStates;
  findings: Findings;
  onOpen: (itemId: string) => void;
  onClose: () => void;
}

/** Closing is for good: it is asked for twice, and not offered while something is open or unsaved. */
export function CloseAuditDialog({ audit, items, states, findings, onOpen, onClose }: CloseAuditDialogProps) {
  const text = useText();
  const ask = useApi();
  const notify = useNotify();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const titleId = useId();
  const open = items.filter(({ id }) => states.get(id)?.finding.result === 'NOT_ASSESSED');

  const closing = useMutation({
    mutationFn: async () => {
      await findings.flush();
      return (await ask(CloseAuditDocument, { id: audit.id, expectedVersion: audit.version })).data.closeAudit;
    },
    onSuccess: async (result) => {
      if (result.__typename !== 'Audit') return;
      await queryClient.invalidateQueries();
      notify(text('workbench.closed'), { type: 'success' });
      onClose();
    },
  });
  const problem = closing.data && closing.data.__typename !== 'Audit' ? closing.data : null;
  const isBlocked = open.length > 0;
  const isUnsaved = !isBlocked && ['incomplete', 'trouble'].includes(overallStage(states));

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{text('workbench.closeTitle', { number: audit.number })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {isBlocked ? <Alert severity="warning">{text('workbench.closeBlocked', { smart_count: open.length })}</Alert> : <div>{text('workbench.closeText')}</div>}
        {isUnsaved && <Alert severity="warning">{text('workbench.closeUnsaved')}</Alert>}
        {problem && <Alert severity="warning">{problemText(problem)}</Alert>}
        {closing.error && <FailedAnswer error={closing.error} onRetry={() => closing.mutate()} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{text('audits.plan.cancel')}</Button>
        {isBlocked ? (
          <Button
            variant="contained"
            onClick={() => {
              onOpen(open[0]!.id);
              onClose();
            }}
          >
            {text('workbench.goToFirstOpen')}
          </Button>
        ) : (
          <Button variant="contained" color="error" disabled={isUnsaved || closing.isPending} onClick={() => closing.mutate()}>
            {text('workbench.closeConfirm')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
