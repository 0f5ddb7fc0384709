import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { DecideApplicationDocument, RequestInformationDocument, StartApplicationReviewDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { FailedAnswer } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';
import type { ReviewedApplication } from './reviewed-application.js';
import { decisionLetter } from './decision-letter.js';

const choices = ['APPROVE', 'REQUEST_INFORMATION', 'REFUSE', 'NOT_CONSIDER'] as const;
type Choice = (typeof choices)[number];

interface DecisionPanelProps {
  application: ReviewedApplication;
  onChanged: () => void;
}

/** A person decides, with a reason for staff and, if wanted, a comment that the applicant reads; the letter shows before it counts. */
export function DecisionPanel({ application, onChanged }: DecisionPanelProps) {
  const text = useText();
  const ask = useApi();
  const { id, version, status, hindrances, assessment, locale, program, organization, judgements } = application;
  const [choice, setChoice] = useState<Choice>(hindrances.length === 0 ? 'APPROVE' : 'REQUEST_INFORMATION');
  const [internalReason, setInternalReason] = useState('');
  const [comment, setComment] = useState('');
  const key = useRef(crypto.randomUUID());
  const asks = choice === 'REQUEST_INFORMATION';
  const acting = useMutation({
    mutationFn: async () => {
      if (status === 'SUBMITTED') return (await ask(StartApplicationReviewDocument, { id, expectedVersion: version })).data.startApplicationReview;
      if (choice === 'REQUEST_INFORMATION') return (await ask(RequestInformationDocument, { input: { applicationId: id, expectedVersion: version, message: comment.trim() } })).data.requestInformation;
      const input = { applicationId: id, expectedVersion: version, decision: choice, internalReason: internalReason.trim(), comment: comment.trim() || null };
      return (await ask(DecideApplicationDocument, { input, idempotencyKey: key.current })).data.decideApplication;
    },
    onSuccess: (answer) => {
      key.current = crypto.randomUUID();
      if (answer.__typename === 'Application') onChanged();
    },
  });
  const problem = acting.data && acting.data.__typename !== 'Application' ? acting.data : null;
  const decided = judgements.findLast(({ decision }) => decision !== null && decision !== undefined);
  if (status !== 'SUBMITTED' && status !== 'UNDER_REVIEW') {
    return decided ? (
      <Panel title={text('applications.decision.title')}>
        {text(`applications.status.${status}`)}: {decided.reason} ({decided.judgedByName})
      </Panel>
    ) : null;
  }
  const wordsOf = (criterion: string): string => assessment.results.find((result) => result.criterion === criterion)?.text ?? criterion;
  const isReady = status === 'SUBMITTED' || (asks ? comment.trim() !== '' : internalReason.trim() !== '' && (choice !== 'APPROVE' || hindrances.length === 0));
  return (
    <Panel title={text('applications.decision.title')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {problem && <Alert severity="warning">{problem.__typename === 'VersionConflict' ? text('applications.conflict') : problem.message}</Alert>}
        {acting.error && <FailedAnswer error={acting.error} onRetry={() => acting.mutate()} />}
        {status === 'SUBMITTED' ? (
          <Box>{text('applications.decision.notTaken')}</Box>
        ) : (
          <>
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{text('applications.decision.note')}</Box>
            <TextField select label={text('applications.decision.choice')} value={choice} onChange={({ target }) => setChoice(target.value as Choice)}>
              {choices.map((value) => (
                <MenuItem key={value} value={value}>
                  {text(`applications.decision.${value}`)}
                </MenuItem>
              ))}
            </TextField>
            {choice === 'APPROVE' && hindrances.length > 0 && (
              <Alert severity="warning">
                {text('applications.decision.hindrances')}
                <Box component="ul" sx={{ m: 0, pl: 2 }}>{hindrances.map((criterion) => <li key={criterion}>{wordsOf(criterion)}</li>)}</Box>
              </Alert>
            )}
            {!asks && <TextField required multiline minRows={2} label={text('applications.internalReason')} helperText={text('applications.internalHint')} value={internalReason} onChange={({ target }) => setInternalReason(target.value)} slotProps={{ htmlInput: { maxLength: 2_000 } }} />}
            <TextField required={asks} multiline minRows={2} label={text(asks ? 'applications.decision.question' : 'applications.decision.comment')} helperText={text(asks ? 'applications.decision.questionHint' : 'applications.decision.commentHint')} value={comment} onChange={({ target }) => setComment(target.value)} slotProps={{ htmlInput: { maxLength: 2_000 } }} />
            <Box component="figure" sx={{ m: 0 }}>
              <Box component="figcaption" sx={{ fontSize: '0.8125rem', color: 'text.secondary', mb: 0.5 }}>{text('applications.decision.letter')}</Box>
              <Box lang={locale} sx={{ p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1, whiteSpace: 'pre-line', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
                {decisionLetter({ choice, locale, program, applicant: organization.displayName, comment: comment.trim() })}
              </Box>
            </Box>
          </>
        )}
        <Button variant="contained" disabled={!isReady || acting.isPending} onClick={() => acting.mutate()}>
          {text(status === 'SUBMITTED' ? 'applications.decision.take' : `applications.decision.do.${choice}`)}
        </Button>
      </Box>
    </Panel>
  );
}
