import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';

import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { type Finding, isFailing } from './finding.js';
import type { FindingState } from './findings.js';
import { ResultChip } from './ResultChip.js';

interface ConflictDialogProps {
  itemId: string;
  state: FindingState;
  onSettle: (choice: 'mine' | 'theirs') => void;
}

/** Two people changed the same finding: both are shown, and one is chosen. */
export function ConflictDialog({ itemId, state, onSettle }: ConflictDialogProps) {
  const text = useText();
  const formats = useFormats();
  const titleId = useId();
  const { updatedAt, updatedByName, recorded, finding } = state;
  const note = updatedAt && updatedByName ? text('workbench.recordedBy', { date: formats.dateTime(updatedAt), name: updatedByName }) : '';
  return (
    <Dialog key={itemId} open={state.stage === 'conflict'} aria-labelledby={titleId} fullWidth maxWidth="md">
      <DialogTitle id={titleId}>{text('workbench.conflict.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <div>{text('workbench.conflict.text')}</div>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <Version title={text('workbench.conflict.theirs')} note={note} finding={recorded} />
          <Version title={text('workbench.conflict.mine')} note="" finding={finding} />
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={() => onSettle('theirs')}>{text('workbench.conflict.takeTheirs')}</Button>
        <Button variant="contained" onClick={() => onSettle('mine')}>
          {text('workbench.conflict.keepMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Version({ title, note, finding: { result, severity, observation, action } }: { title: string; note: string; finding: Finding }) {
  const text = useText();
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, display: 'grid', gap: 1, alignContent: 'start', fontSize: '0.875rem' }}>
      <strong>{title}</strong>
      {note && <Box sx={{ color: 'text.secondary', fontSize: '0.78125rem' }}>{note}</Box>}
      <span>
        <ResultChip result={result} /> {isFailing(result) && severity && text(`words.severity.${severity}`)}
      </span>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{observation || text('states.none')}</Box>
      {action.description && <Box sx={{ color: 'text.secondary' }}>{action.description}</Box>}
    </Box>
  );
}
