import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';

import { useApi } from '../../data/use-ask.js';
import { EvidenceGallery } from '../../evidence/EvidenceGallery.js';
import { EvidenceUpload } from '../../evidence/EvidenceUpload.js';
import { type ApplicationWholeFragment, SubmitApplicationDocument, WithdrawApplicationDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { FailedAnswer } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';
import { ApplicationHistory } from '../ApplicationHistory.js';
import { ProofImport } from './ProofImport.js';
import { answerAt, questions, withAnswer } from './form-questions.js';
import { QuestionField } from './QuestionField.js';
import { useSaving } from './use-saving.js';

/** An application as its applicant writes it: kept while it is written, with what is still missing by name. */
export function ApplicationEditor({ application, onChanged }: { application: ApplicationWholeFragment; onChanged: () => void }) {
  const text = useText();
  const translate = useTranslate();
  const notify = useNotify();
  const ask = useApi();
  const { draft, change, missing, state, settle, retry } = useSaving(application);
  const [message, setMessage] = useState('');
  const key = useRef(crypto.randomUUID());
  const { id, program, status, organization } = application;
  const isLocked = status !== 'DRAFT' && status !== 'INFORMATION_REQUESTED';
  const isOpen = !isLocked || status === 'SUBMITTED' || status === 'UNDER_REVIEW';
  const asked = questions[program].map(({ path }) => path);
  const lacking = [...(draft.contactEmail === null ? ['contactEmail'] : []), ...missing.toSorted((a, b) => asked.indexOf(a) - asked.indexOf(b))];
  const isMissing = (path: string): boolean => lacking.includes(path) || (path === 'locations' && (lacking.includes('addresses') || lacking.includes('phones')));

  const submitting = useMutation({
    mutationFn: async () => {
      const expectedVersion = await settle();
      return (await ask(SubmitApplicationDocument, { input: { applicationId: id, expectedVersion, message: message.trim() || null }, idempotencyKey: key.current })).data.submitApplication;
    },
    onSuccess: (answer) => {
      key.current = crypto.randomUUID();
      if (answer.__typename === 'Application') {
        notify(text('applications.form.submitted'), { type: 'success' });
        onChanged();
      }
    },
  });
  const withdrawing = useMutation({
    mutationFn: async () => ask(WithdrawApplicationDocument, { id, expectedVersion: await settle() }),
    onSuccess: onChanged,
  });
  const problem = submitting.data && submitting.data.__typename !== 'Application' ? submitting.data.message : null;

  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '2fr 1fr' }, alignItems: 'start' }}>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        {application.informationWanted && <Alert severity="info"><strong>{text('applications.form.wanted')}</strong> {application.informationWanted}</Alert>}
        {application.decisionComment && <Alert severity="info">{application.decisionComment}</Alert>}
        <Panel title={text('applications.form.title')} action={<Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>{isLocked ? '' : text(`applications.saving.${state.kind}`)}</Typography>}>
          {state.kind === 'failed' && <Alert severity="error" sx={{ mb: 2 }} action={<Button color="inherit" onClick={retry}>{text('states.retry')}</Button>}>{state.message || text('applications.saving.failed')}</Alert>}
          <Box sx={{ display: 'grid', columnGap: 2, rowGap: 1.25, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
            <TextField label={text('applications.questions.contactName')} helperText=" " disabled={isLocked} value={draft.contactName ?? ''} onChange={({ target }) => change({ contactName: target.value || null })} slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 120 } }} />
            <TextField type="email" label={text('applications.questions.contactEmail')} helperText={isMissing('contactEmail') ? text('applications.form.missing') : ' '} disabled={isLocked} value={draft.contactEmail ?? ''} onChange={({ target }) => change({ contactEmail: target.value || null })} slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 200 } }} />
            {questions[program].map((question) => (
              <QuestionField key={question.path} question={question} answer={answerAt(draft.answers, question.path)} isMissing={isMissing(question.path)} isLocked={isLocked} onAnswer={(answer) => change({ answers: withAnswer(draft.answers, question.path, answer) })} />
            ))}
          </Box>
        </Panel>
        <Panel title={text('evidence.title')}>
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            {isOpen && <EvidenceUpload organizationId={organization.id} subject={{ applicationId: id, criteria: [] }} onAttached={onChanged} />}
            <EvidenceGallery evidence={application.evidence} isLocked={!isOpen} onChanged={onChanged} />
            {isOpen && program === 'SSA' && <ProofImport applicationId={id} onImported={onChanged} />}
          </Box>
        </Panel>
      </Box>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0, position: { lg: 'sticky' }, top: { lg: 16 } }}>
        {!isLocked && (
          <Panel title={text('applications.form.handIn')}>
            <Box sx={{ display: 'grid', gap: 1.5 }}>
              {lacking.length === 0 ? (
                <Alert severity="success">{text('applications.form.complete')}</Alert>
              ) : (
                <Alert severity="warning">
                  {text('applications.form.lacking', { smart_count: lacking.length })}
                  <Box component="ul" sx={{ m: 0, pl: 2 }}>{lacking.map((name) => <li key={name}>{translate(`applications.questions.${name}`)}</li>)}</Box>
                </Alert>
              )}
              <TextField multiline minRows={2} label={text('applications.form.message')} value={message} onChange={({ target }) => setMessage(target.value)} slotProps={{ htmlInput: { maxLength: 2_000 } }} />
              {problem && <Alert severity="warning">{problem}</Alert>}
              {submitting.error && <FailedAnswer error={submitting.error} onRetry={() => submitting.mutate()} />}
              <Button variant="contained" disabled={submitting.isPending || (lacking.length > 0 && application.channel === 'ONLINE')} onClick={() => submitting.mutate()}>{text('applications.form.submit')}</Button>
            </Box>
          </Panel>
        )}
        <ApplicationHistory application={application} />
        {isOpen && <Button disabled={withdrawing.isPending} onClick={() => withdrawing.mutate()}>{text('applications.form.withdraw')}</Button>}
      </Box>
    </Box>
  );
}
