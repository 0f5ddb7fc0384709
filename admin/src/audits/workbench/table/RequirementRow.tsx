import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';

import { useText } from '../../../i18n/use-text.js';
import { useTokens } from '../../../theme/use-tokens.js';
import type { AnswerDraft, AnswerState } from '../../answers/use-answers.js';
import { type Finding, isFailing, takesAction } from '../finding.js';
import type { FindingState } from '../findings.js';
import type { ItemView } from '../item-view.js';
import { ResultChip } from '../ResultChip.js';
import type { WorkbenchItem } from '../workbench-audit.js';
import { EvidenceCount } from './EvidenceCount.js';
import { ResultSelect } from './ResultSelect.js';
import { SeveritySelect } from './SeveritySelect.js';

interface RequirementRowProps {
  item: WorkbenchItem;
  state: FindingState;
  view: ItemView;
  mayEdit: boolean;
  answer: AnswerState | null;
  isAnswering: boolean;
  isCurrent: boolean;
  onCurrent: () => void;
  onOpen: () => void;
  onChange: (part: Partial<Finding>) => void;
  onAnswer: (part: Partial<AnswerDraft>) => void;
}

const lettersMax = 4_000;
const cell = { display: { xs: 'block', md: 'table-cell' }, verticalAlign: 'top', borderBottom: { xs: 0, md: 1 }, borderColor: { md: 'divider' } } as const;

/** One requirement of the table: its finding, or the partner’s answer, is written in the row. */
export function RequirementRow({ item, state, view, mayEdit, answer, isAnswering, isCurrent, onCurrent, onOpen, onChange, onAnswer }: RequirementRowProps) {
  const text = useText();
  const { accent, accentSoft, tones } = useTokens();
  const { finding, stage, missing } = state;
  const canWrite = isAnswering || (mayEdit && stage !== 'conflict');
  const words = isAnswering ? (answer?.text ?? '') : finding.observation;
  const lacksWords = isAnswering ? answer?.stage === 'incomplete' : missing === 'observation';
  return (
    <TableRow onFocusCapture={onCurrent} aria-current={isCurrent ? 'true' : undefined} sx={{ display: { xs: 'block', md: 'table-row' }, borderTop: { xs: 1, md: 0 }, borderColor: { xs: 'divider' }, boxShadow: isCurrent ? `inset 3px 0 0 ${accent}` : 'none', bgcolor: isCurrent ? accentSoft : 'transparent' }}>
      <TableCell component="th" scope="row" sx={cell}>
        <Box component="button" type="button" onClick={onOpen} data-row-link={item.id} sx={{ all: 'unset', cursor: 'pointer', fontSize: '0.84375rem', lineHeight: 1.35, '&:hover': { textDecoration: 'underline' }, '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: 2, borderRadius: '3px' } }}>
          {item.text}
        </Box>
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.25, fontSize: '0.78125rem', color: 'text.secondary', mt: 0.25 }}>
          {item.previousResult && <span>{text('workbenchViews.table.before', { result: text(`words.result.${item.previousResult.result}`) })}</span>}
          {!isAnswering && item.answer && <span>{text('workbenchViews.table.claims', { result: text(`words.result.${item.answer.claim}`) })}</span>}
          {view.isUnsaved && <Box component="span" sx={{ color: tones.waiting.strong }}>{text('workbench.save.pending')}</Box>}
          {!isAnswering && takesAction(finding) && finding.action.description !== '' && <span>{`${text('workbench.action.title')}: ${finding.action.ownerName}`}</span>}
        </Box>
      </TableCell>
      <TableCell sx={cell}>
        {canWrite ? <ResultSelect itemId={item.id} label={`${text('workbench.result')}: ${item.text}`} value={view.result} onChoose={(result) => (isAnswering ? onAnswer({ claim: result }) : onChange({ result }))} /> : <ResultChip result={view.result} />}
      </TableCell>
      {!isAnswering && (
        <TableCell sx={cell}>
          <SeveritySelect finding={finding} label={`${text('workbench.severity')}: ${item.text}`} canWrite={canWrite} isMissing={missing === 'severity'} onChoose={(severity) => onChange({ severity })} />
        </TableCell>
      )}
      <TableCell sx={cell}>
        {canWrite ? (
          <TextField
            multiline
            fullWidth
            maxRows={6}
            value={words}
            error={lacksWords}
            onChange={({ target }) => (isAnswering ? onAnswer({ text: target.value }) : onChange({ observation: target.value }))}
            slotProps={{ htmlInput: { maxLength: lettersMax, 'aria-label': `${text(isAnswering ? 'answers.words' : 'workbench.observation')}: ${item.text}`, 'aria-required': isFailing(view.result), 'data-row-words': item.id }, input: { sx: { py: 0.5, px: 1, fontSize: '0.8125rem' } } }}
          />
        ) : (
          <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.8125rem' }}>{words}</Box>
        )}
      </TableCell>
      <TableCell sx={cell}>
        <EvidenceCount view={view} />
      </TableCell>
    </TableRow>
  );
}
