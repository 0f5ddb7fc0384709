import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useViewer } from '../auth/use-viewer.js';
import { useApi } from '../data/use-ask.js';
import { type ApplicationProgram, StartApplicationDocument } from '../generated/operations.js';
import { type Text, useConsoleLocale, useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { type PartnerChoice, PartnerField } from '../partners/PartnerField.js';
import { applicationPrograms } from './application-resource.js';

/** Begins an application: a partner's own, or one that came by e-mail. */
export function StartApplicationDialog({ program: chosen = 'SSA', onClose }: { program?: ApplicationProgram; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const navigate = useNavigate();
  const locale = useConsoleLocale();
  const titleId = useId();
  const isStaff = useViewer()?.organization == null;
  const [program, setProgram] = useState<ApplicationProgram>(chosen);
  const [partner, setPartner] = useState<PartnerChoice | null>(null);
  const starting = useMutation({
    mutationFn: async () => (await ask(StartApplicationDocument, { input: { program, locale, organizationId: partner?.id ?? null } })).data.startApplication,
    onSuccess: (answer) => {
      if (answer.__typename === 'Application') void navigate(`/applications/${answer.id}/show`);
    },
  });
  const problem = starting.data && starting.data.__typename !== 'Application' ? starting.data : null;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="xs">
      <DialogTitle id={titleId}>{text('applications.start.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
        {problem && <Alert severity="warning">{refusalOf(problem.__typename, text) ?? problem.message}</Alert>}
        {starting.error && <FailedAnswer error={starting.error} onRetry={() => starting.mutate()} />}
        <TextField select label={text('applications.columns.program')} value={program} onChange={({ target }) => setProgram(target.value as ApplicationProgram)}>
          {applicationPrograms.map((value) => (
            <MenuItem key={value} value={value}>
              {text(`words.program.${value}`)}
            </MenuItem>
          ))}
        </TextField>
        {isStaff && <PartnerField label={text('applications.columns.applicant')} value={partner} isFixed={false} error={undefined} onChange={setPartner} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{text('applications.cancel')}</Button>
        <Button variant="contained" disabled={starting.isPending || (isStaff && partner === null)} onClick={() => starting.mutate()}>
          {text('applications.start.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function refusalOf(problem: string, text: Text): string | null {
  if (problem === 'ApplicationAlreadyOpen') return text('applications.start.alreadyOpen');
  return problem === 'AlreadyEnrolled' ? text('applications.start.alreadyEnrolled') : null;
}
