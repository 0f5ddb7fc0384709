import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';

import { useMay } from '../../auth/use-viewer.js';
import { useApi } from '../../data/use-ask.js';
import { type ActionRowFragment, DecideActionDocument, ReportActionDoneDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { WordsDialog } from '../moves/WordsDialog.js';
import { useProblemText } from '../use-problem-text.js';

type Step = 'done' | 'verify' | 'reject';

/** What the viewer can do with a corrective action: the partner reports it done, staff verify or reject that. */
export function ActionSteps({ action: { id, version, status } }: { action: ActionRowFragment }) {
  const text = useText();
  const ask = useApi();
  const notify = useNotify();
  const refresh = useRefresh();
  const problemText = useProblemText();
  const [mayReport, mayDecide] = [useMay('actions.report'), useMay('actions.decide')];
  const [asking, setAsking] = useState<Step | null>(null);
  const moving = useMutation({
    mutationFn: async ({ step, note }: { step: Step; note: string }) => {
      const named = { actionId: id, expectedVersion: version };
      if (step === 'done') return (await ask(ReportActionDoneDocument, { input: { ...named, note } })).data.reportAuditActionDone;
      return (await ask(DecideActionDocument, { input: { ...named, isDone: step === 'verify', ...(note === '' ? {} : { note }) } })).data.decideAuditAction;
    },
    onSuccess: (answer) => {
      refresh();
      setAsking(null);
      if (answer.__typename === 'AuditAction') notify(text('auditActions.moved'), { type: 'success' });
      else notify(problemText(answer), { type: 'warning' });
    },
    onError: () => notify(text('states.errors.UNREACHABLE'), { type: 'error' }),
  });
  const isOwed = status === 'OPEN' || status === 'REJECTED';
  const steps: readonly Step[] = [...(mayReport && isOwed ? (['done'] as const) : []), ...(mayDecide && (isOwed || status === 'DONE_BY_PARTNER') ? (['verify'] as const) : []), ...(mayDecide && status === 'DONE_BY_PARTNER' ? (['reject'] as const) : [])];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {steps.map((step) => (
        <Button key={step} size="small" variant={step === 'reject' ? 'text' : 'outlined'} onClick={() => setAsking(step)}>
          {text(`auditActions.steps.${step}`)}
        </Button>
      ))}
      {asking && (
        <WordsDialog title={text(`auditActions.steps.${asking}`)} explanation={text(`auditActions.stepTexts.${asking}`)} label={text('auditActions.noteLabel')} submit={text(`auditActions.steps.${asking}`)} isOptional={asking === 'verify'} isBusy={moving.isPending} onSubmit={(note) => moving.mutate({ step: asking, note })} onClose={() => setAsking(null)} />
      )}
    </Box>
  );
}
