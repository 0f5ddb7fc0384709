import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';

import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { useProblemText } from '../use-problem-text.js';
import { resultChoices } from '../workbench/finding.js';
import { RadioTile } from '../workbench/RadioTile.js';
import { ResultChip } from '../workbench/ResultChip.js';
import { resultLooks } from '../workbench/result-looks.js';
import type { WorkbenchItem } from '../workbench/workbench-audit.js';
import type { AnswerDraft, AnswerState } from './use-answers.js';

interface AnswerPartProps {
  item: WorkbenchItem;
  /** Given where the viewer is the one who answers. */
  state: AnswerState | null;
  onChange: (part: Partial<AnswerDraft>) => void;
}

const lettersMax = 4_000;

/** What was asked of the partner about this requirement, and what it says: to be written by the partner, to be read by others. */
export function AnswerPart({ item, state, onChange }: AnswerPartProps) {
  const text = useText();
  return (
    <>
      {item.changeRequest && <Alert severity="warning">{text('answers.asked', { request: item.changeRequest })}</Alert>}
      {state === null ? <QuotedAnswer item={item} /> : <AnswerFields state={state} onChange={onChange} />}
    </>
  );
}

function QuotedAnswer({ item: { answer } }: { item: WorkbenchItem }) {
  const text = useText();
  const formats = useFormats();
  if (answer === null) return null;
  return (
    <Box component="section" aria-label={text('answers.title')} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.75, display: 'grid', gap: 0.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', fontSize: '0.8125rem' }}>
        <Box component="span" sx={{ fontWeight: 600 }}>{text('answers.title')}</Box>
        <ResultChip result={answer.claim} />
      </Box>
      {answer.text && <Box component="blockquote" sx={{ m: 0, fontSize: '0.875rem', whiteSpace: 'pre-wrap' }}>{answer.text}</Box>}
      <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{text('answers.by', { name: answer.answeredByName, date: formats.day(answer.answeredAt) })}</Box>
    </Box>
  );
}

function AnswerFields({ state, onChange }: { state: AnswerState; onChange: (part: Partial<AnswerDraft>) => void }) {
  const text = useText();
  const problemText = useProblemText();
  const needsWords = state.claim !== null && state.claim !== 'COMPLIANT';
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0, containerType: 'inline-size' }}>
        <Box component="legend" sx={{ fontSize: '0.8125rem', fontWeight: 600, mb: 0.75, p: 0 }}>
          {text('answers.claim')}
        </Box>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', '@container (min-width: 520px)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' }, gap: 1 }}>
          {resultChoices.map((claim) => (
            <RadioTile key={claim} name="claim" value={claim} label={text(`words.result.${claim}`)} tone={resultLooks[claim].tone} icon={resultLooks[claim].icon} isChosen={claim === state.claim} onChoose={() => onChange({ claim })} />
          ))}
        </Box>
      </Box>
      <TextField
        label={text('answers.words')}
        helperText={text(needsWords ? 'answers.wordsNeeded' : 'answers.wordsHint')}
        multiline
        minRows={3}
        fullWidth
        required={needsWords}
        error={state.stage === 'incomplete' && needsWords}
        value={state.text}
        onChange={({ target }) => onChange({ text: target.value })}
        slotProps={{ htmlInput: { maxLength: lettersMax, 'data-answer-words': '' } }}
      />
      {state.problem && <Alert severity="warning">{problemText(state.problem)}</Alert>}
      <Box role="status" data-answer={state.stage} sx={{ fontSize: '0.8125rem', color: state.stage === 'failed' ? 'error.main' : 'text.secondary', minHeight: 20 }}>
        {state.claim === null ? '' : text(`answers.stage.${state.stage}`)}
      </Box>
    </Box>
  );
}
