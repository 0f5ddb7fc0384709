import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';

import { useViewer } from '../auth/use-viewer.js';
import { useApi } from '../data/use-ask.js';
import { PlanAuditDocument } from '../generated/operations.js';
import { addDays, today } from '../i18n/calendar.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { type PartnerChoice, PartnerField } from '../partners/PartnerField.js';
import { checkPlan, type Plan } from './check-plan.js';
import { useProblemText } from './use-problem-text.js';

interface PlanAuditDialogProps {
  /** The partner to audit, when it is known already. */
  partner?: PartnerChoice;
  onClose: () => void;
}

const visitInDays = 14;
const closedInDays = 28;

/** Plans an audit and goes to it. */
export function PlanAuditDialog({ partner, onClose }: PlanAuditDialogProps) {
  const text = useText();
  const ask = useApi();
  const notify = useNotify();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const titleId = useId();
  const auditor = useViewer()?.name ?? '';
  const [plan, setPlan] = useState<Plan>({ partner: partner ?? null, plannedOn: addDays(today(), visitInDays), dueOn: addDays(today(), closedInDays), auditorName: auditor });
  const [isChecked, setChecked] = useState(false);
  const faults = isChecked ? checkPlan(plan) : {};
  const change = (part: Partial<Plan>): void => setPlan({ ...plan, ...part });

  const planning = useMutation({
    mutationFn: async () => {
      const { plannedOn, dueOn, auditorName } = plan;
      const { data } = await ask(PlanAuditDocument, { input: { organizationId: plan.partner!.id, plannedOn, dueOn, auditorName: auditorName.trim() || null } });
      return data.planAudit;
    },
    onSuccess: (result) => {
      if (result.__typename !== 'Audit') return;
      notify(text('audits.plan.done', { number: result.number }), { type: 'success' });
      void navigate(`/audits/${result.id}/show`);
      onClose();
    },
  });
  const problem = planning.data && planning.data.__typename !== 'Audit' ? planning.data : null;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(checkPlan(plan)).length === 0) planning.mutate();
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId}>{text('audits.plan.title')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          {problem && <Alert severity="warning">{problemText(problem)}</Alert>}
          {planning.error && <FailedAnswer error={planning.error} onRetry={() => planning.mutate()} />}
          <PartnerField label={text('audits.plan.partner')} value={plan.partner} isFixed={partner !== undefined} error={faults.partner && text(faults.partner)} onChange={(chosen) => change({ partner: chosen })} />
          <DateField label={text('audits.plan.plannedOn')} value={plan.plannedOn} error={faults.plannedOn && text(faults.plannedOn)} onChange={(plannedOn) => change({ plannedOn })} />
          <DateField label={text('audits.plan.dueOn')} value={plan.dueOn} error={faults.dueOn && text(faults.dueOn)} onChange={(dueOn) => change({ dueOn })} />
          <TextField label={text('audits.plan.auditor')} value={plan.auditorName} onChange={({ target }) => change({ auditorName: target.value })} slotProps={{ htmlInput: { maxLength: 120 } }} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{text('audits.plan.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={planning.isPending}>
            {text('audits.plan.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface DateFieldProps {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (date: string) => void;
}

function DateField({ label, value, error, onChange }: DateFieldProps) {
  return <TextField type="date" required label={label} value={value} error={error !== undefined} helperText={error} onChange={({ target }) => onChange(target.value)} slotProps={{ inputLabel: { shrink: true } }} />;
}
