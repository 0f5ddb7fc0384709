import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslate, useUnselectAll } from 'react-admin';
import { Link } from 'react-router-dom';

import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { RecordLink } from '../../display/RecordLink.js';
import { type CompletableRepairsQuery, CompleteRepairsDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { FailedAnswer } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';
import { RepairStatusChip } from '../RepairStatusChip.js';
import { type CompletionDraft, completionInput, emptyCompletion, isFilledIn } from './completion-draft.js';
import { CompletionFields } from './CompletionFields.js';

type Repairs = CompletableRepairsQuery['repairsByIds'];

/** One part for each repair; those that were refused say why, and are sent again with the rest. */
export function CompletionSheet({ repairs }: { repairs: Repairs }) {
  const text = useText();
  const translate = useTranslate();
  const ask = useApi();
  const keyOf = useRequestKey();
  const queryClient = useQueryClient();
  const unselect = useUnselectAll('repairs');
  const [drafts, setDrafts] = useState<Readonly<Record<string, CompletionDraft>>>({});
  const [isChecked, setChecked] = useState(false);
  const draftOf = (id: string): CompletionDraft => drafts[id] ?? emptyCompletion;
  const open = repairs.filter(({ status }) => status !== 'SPCM' && status !== 'CANCELLED');
  const sending = useMutation({
    mutationFn: async () => {
      const input = { repairs: open.map((repair) => completionInput(repair, draftOf(repair.id))) };
      return (await ask(CompleteRepairsDocument, { input, idempotencyKey: keyOf(input) })).data.completeRepairs.items;
    },
    onSuccess: async () => {
      unselect();
      await queryClient.invalidateQueries();
    },
  });
  const answers = sending.data ?? [];
  const done = answers.filter(({ answer }) => answer.__typename === 'Repair').length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (open.every((repair) => isFilledIn(repair, draftOf(repair.id)))) sending.mutate();
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
      {sending.error && <FailedAnswer error={sending.error} onRetry={() => sending.mutate()} />}
      {answers.length > 0 && <Alert severity={done === answers.length ? 'success' : 'warning'} role="status">{text('repairDesk.bulk.result', { done, total: answers.length })}</Alert>}
      {repairs.map((repair) => {
        const answer = answers.find(({ repairId }) => repairId === repair.id)?.answer;
        const isOver = !open.includes(repair);
        return (
          <Panel key={repair.id} title={repair.dispatchId} action={<RepairStatusChip status={repair.status} />}>
            <Box sx={{ display: 'grid', gap: 1.5, maxWidth: 720 }}>
              <Box sx={{ fontSize: '0.875rem' }}>
                <RecordLink to={`/repairs/${repair.id}/show`}>{repair.device?.serialNumber ?? repair.dispatchId}</RecordLink> {repair.device?.productName}
              </Box>
              {answer && 'message' in answer && <Alert severity="warning">{translate(`repairLife.problems.${answer.__typename}`, { _: answer.message })}</Alert>}
              {isOver ? text(answer?.__typename === 'Repair' ? 'repairDesk.bulk.completed' : 'repairDesk.bulk.over') : <CompletionFields repair={repair} draft={draftOf(repair.id)} isChecked={isChecked} lacks={answer?.__typename === 'RepairCompletionIncomplete' ? answer.lacks : []} onChange={(draft) => setDrafts((before) => ({ ...before, [repair.id]: draft }))} />}
            </Box>
          </Panel>
        );
      })}
      <Box sx={{ display: 'flex', gap: 1 }}>
        {open.length > 0 && <Button type="submit" variant="contained" disabled={sending.isPending}>{text('repairDesk.bulk.title')}</Button>}
        <Button component={Link} to="/repairs">{text('repairDesk.bulk.back')}</Button>
      </Box>
    </Box>
  );
}
