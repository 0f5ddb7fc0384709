import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Ref } from 'react';

import { useText } from '../../i18n/use-text.js';
import { hiddenVisually } from '../../layout/hidden-visually.js';
import { AnswerPart } from '../answers/AnswerPart.js';
import type { AnswerDraft, AnswerState } from '../answers/use-answers.js';
import { CorrectiveActionFields } from './CorrectiveActionFields.js';
import { type Finding, isFailing, severityChoices, takesAction } from './finding.js';
import type { FindingState } from './findings.js';
import { FindingNotice } from './FindingNotice.js';
import { MachineCheckCard } from './MachineCheckCard.js';
import { ResultChoice } from './ResultChoice.js';
import type { WorkbenchAudit, WorkbenchItem } from './workbench-audit.js';
import { SeverityChoice } from './SeverityChoice.js';

interface AssessPaneProps {
  audit: WorkbenchAudit;
  item: WorkbenchItem;
  state: FindingState;
  /** Given where the viewer is the partner that answers. */
  answer: AnswerState | null;
  onAnswer: (part: Partial<AnswerDraft>) => void;
  mayEdit: boolean;
  /** Where the requirement stands among all, and which are reached from it; -1 for none. */
  place: { position: number; total: number; previous: number; next: number; nextOpen: number };
  observationRef: Ref<HTMLTextAreaElement>;
  onChange: (part: Partial<Finding>) => void;
  onOpen: (index: number) => void;
  onRetry: () => void;
}

const observationLettersMax = 4_000;

/** One requirement and what the auditor finds about it. */
export function AssessPane({ audit, item, state, answer, onAnswer, mayEdit, place, observationRef, onChange, onOpen, onRetry }: AssessPaneProps) {
  const text = useText();
  const { finding } = state;
  const location = audit.organization.locations.find(({ id }) => id === item.location?.id);
  const canWrite = mayEdit && state.stage !== 'conflict';
  return (
    <Box component="section" aria-labelledby="requirement" sx={{ display: 'grid', gap: 2.5, maxWidth: 760, mx: 'auto' }}>
      <Box>
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', mb: 0.75 }}>{`${location?.name ?? text('workbench.whole')} · ${text('workbench.requirement', { position: place.position + 1, total: place.total })}`}</Box>
        <Typography variant="h2" id="requirement" sx={{ fontSize: '1.1875rem', lineHeight: 1.4, letterSpacing: '-0.005em' }}>
          {item.text}
        </Typography>
        <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary', mt: 0.75 }}>{`${item.criterion} · ${item.sources.join(', ')}`}</Box>
      </Box>
      {item.guidance && (
        <Box sx={{ fontSize: '0.875rem' }}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {text('workbench.guidance')}:{' '}
          </Box>
          {item.guidance}
        </Box>
      )}
      <MachineCheckCard item={item} organizationId={audit.organization.id} />
      <AnswerPart item={item} state={answer} onChange={onAnswer} />
      {audit.status === 'PLANNED' && <Alert severity="info">{text('workbench.startHint')}</Alert>}
      {answer === null && <FindingFields {...{ state, canWrite, observationRef, onChange }} />}
      <FindingNotice state={state} onRetry={onRetry} />
      <Box component="nav" aria-label={text('workbench.jump')} sx={{ display: 'flex', gap: 1, pt: 1, borderTop: 1, borderColor: 'divider', position: { xs: 'sticky', md: 'static' }, bottom: 0, bgcolor: 'background.default', pb: { xs: 1, md: 0 } }}>
        <Button variant="outlined" disabled={place.previous === -1} onClick={() => onOpen(place.previous)}>
          {text('workbench.previous')}
        </Button>
        <Button variant="outlined" disabled={place.next === -1} onClick={() => onOpen(place.next)}>
          {text('workbench.next')}
        </Button>
        <Box sx={{ flex: 1 }} />
        {(mayEdit || answer !== null) && place.nextOpen !== -1 && <Button onClick={() => onOpen(place.nextOpen)}>{text('workbench.nextOpen')}</Button>}
      </Box>
      <Box sx={hiddenVisually} aria-live="polite">
        {text(`words.result.${answer?.claim ?? finding.result}`)}
      </Box>
    </Box>
  );
}

type FindingFieldsProps = Pick<AssessPaneProps, 'state' | 'observationRef' | 'onChange'> & { canWrite: boolean };

/** What the auditor finds: result, severity, observation, and what is ordered. */
function FindingFields({ state, canWrite, observationRef, onChange }: FindingFieldsProps) {
  const text = useText();
  const { finding } = state;
  return (
    <>
      <ResultChoice value={finding.result} isDisabled={!canWrite} onChoose={(result) => onChange({ result })} />
      {severityChoices(finding.result).length > 0 && <SeverityChoice result={finding.result} value={finding.severity} isDisabled={!canWrite} isMissing={state.missing === 'severity'} onChoose={(severity) => onChange({ severity })} />}
      <TextField
        label={text('workbench.observation')}
        helperText={text('workbench.observationHint')}
        multiline
        minRows={4}
        fullWidth
        disabled={!canWrite}
        value={finding.observation}
        required={isFailing(finding.result)}
        error={state.missing === 'observation'}
        onChange={({ target }) => onChange({ observation: target.value })}
        inputRef={observationRef}
        slotProps={{ htmlInput: { maxLength: observationLettersMax } }}
      />
      {takesAction(finding) && <CorrectiveActionFields action={finding.action} isDisabled={!canWrite} isIncomplete={state.missing === 'correctiveAction'} onChange={(action) => onChange({ action })} />}
    </>
  );
}
