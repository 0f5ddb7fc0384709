import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import type { BankEntryOutcome, BankFileRowFragment } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import { BankFileEntries } from './BankFileEntries.js';

/** What waits for a person comes first. */
export const outcomes = ['UNMATCHED', 'PARTLY_MATCHED', 'REFUSED', 'MATCHED', 'KNOWN', 'PASSED_OVER'] as const satisfies readonly BankEntryOutcome[];
const attention: readonly BankEntryOutcome[] = ['UNMATCHED', 'PARTLY_MATCHED', 'REFUSED'];

/** How far a bank's file has come, and what became of its entries: those that wait for a person before the others. */
export function BankFileReport({ file, isKnown }: { file: BankFileRowFragment; isKnown: boolean }) {
  const text = useText();
  const formats = useFormats();
  const { id, fileName, state, entriesTotal, counts, importedByName, startedAt } = file;
  const countOf = (outcome: BankEntryOutcome): number => counts.find((one) => one.outcome === outcome)?.count ?? 0;
  const taken = counts.reduce((sum, { count }) => sum + count, 0);
  const waiting = attention.reduce((sum, outcome) => sum + countOf(outcome), 0);
  const [chosen, setChosen] = useState<BankEntryOutcome | null>(null);
  const progress = text('bankFiles.progress', { taken: formats.number(taken), total: formats.number(entriesTotal) });
  return (
    <Panel title={fileName ?? text('bankFiles.unnamed')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {isKnown && <Alert severity="info">{text('bankFiles.known', { name: importedByName, time: formats.dateTime(startedAt) })}</Alert>}
        {state === 'RUNNING' && (
          <Box role="status" sx={{ display: 'grid', gap: 1 }}>
            {progress}
            <LinearProgress variant="determinate" value={entriesTotal === 0 ? 0 : Math.round((100 * taken) / entriesTotal)} aria-label={progress} />
          </Box>
        )}
        {state === 'BROKEN_OFF' && <Alert severity="error">{text('bankFiles.brokenOff', { taken: formats.number(taken), total: formats.number(entriesTotal) })}</Alert>}
        {state === 'DONE' && <Alert severity={waiting > 0 ? 'warning' : 'success'}>{waiting > 0 ? text('bankFiles.doneWaiting', { smart_count: waiting }) : text('bankFiles.doneAll')}</Alert>}
        <Box role="group" aria-label={text('bankFiles.narrow')} sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))' }}>
          {outcomes.map((outcome) => (
            <Button key={outcome} variant={chosen === outcome ? 'contained' : 'outlined'} aria-pressed={chosen === outcome} disabled={countOf(outcome) === 0} onClick={() => setChosen(chosen === outcome ? null : outcome)} sx={{ display: 'grid', justifyContent: 'start', justifyItems: 'start', textAlign: 'start', py: 1 }}>
              <Typography component="span" sx={{ fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.2 }}>
                {formats.number(countOf(outcome))}
              </Typography>
              <span>{text(`bankFiles.outcomes.${outcome}`)}</span>
            </Button>
          ))}
        </Box>
        {state !== 'RUNNING' && taken > 0 && <BankFileEntries key={chosen ?? 'all'} id={id} outcomes={chosen === null ? (waiting > 0 ? attention : null) : [chosen]} isOnlyWaiting={chosen === null && waiting > 0} />}
      </Box>
    </Panel>
  );
}
