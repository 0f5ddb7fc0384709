import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { useAsk } from '../../data/use-ask.js';
import { ToneChip } from '../../display/ToneChip.js';
import { useMoney } from '../../display/use-money.js';
import { BankFileEntriesDocument, type BankEntryOutcome } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';

const entriesAtOnce = 100;
const tones = { UNMATCHED: 'waiting', PARTLY_MATCHED: 'waiting', REFUSED: 'bad', MATCHED: 'good', KNOWN: 'quiet', PASSED_OVER: 'quiet' } as const;

/** Left out on a phone. */
const wide = { display: { xs: 'none', sm: 'table-cell' } };

interface BankFileEntriesProps {
  id: string;
  outcomes: readonly BankEntryOutcome[] | null;
  /** Whether only what waits for a person is shown, so that this is said. */
  isOnlyWaiting: boolean;
}

/** The entries of a bank's file with what became of each, a part at a time. */
export function BankFileEntries({ id, outcomes, isOnlyWaiting }: BankFileEntriesProps) {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  const [afterPlace, setAfterPlace] = useState(0);
  const query = useAsk(BankFileEntriesDocument, { id, afterPlace, outcomes: outcomes === null ? null : [...outcomes] }, { keepPrevious: true });
  return (
    <AskState query={query}>
      {({ bankFile }) => {
        const entries = bankFile?.entries ?? [];
        const title = text(isOnlyWaiting ? 'bankFiles.waiting' : 'bankFiles.entries');
        return (
          <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
            <Typography variant="h3">{title}</Typography>
            <TableContainer tabIndex={0} role="region" aria-label={title}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    <TableCell sx={wide}>{text('bankFiles.columns.place')}</TableCell>
                    <TableCell>{text('bankFiles.columns.bankReference')}</TableCell>
                    <TableCell sx={wide}>{text('bankFiles.columns.booked')}</TableCell>
                    <TableCell align="right">{text('money.amount')}</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {entries.map(({ place, bankReference, bookedOn, amount, outcome, reason }) => (
                    <TableRow key={place}>
                      <TableCell sx={wide}>{formats.number(place)}</TableCell>
                      <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                        {bankReference ?? text('states.notRecorded')}
                        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.5, fontWeight: 400 }}>
                          <ToneChip tone={tones[outcome]}>{text(`bankFiles.outcomes.${outcome}`)}</ToneChip>
                          {reason !== null && <span>{text(`bankFiles.reasons.${reason}`)}</span>}
                        </Box>
                      </TableCell>
                      <TableCell sx={{ ...wide, whiteSpace: 'nowrap' }}>{bookedOn ?? ''}</TableCell>
                      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                        {amount && money(amount)}
                      </TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
            {entries.length === entriesAtOnce && <Button onClick={() => setAfterPlace(entries.at(-1)!.place)}>{text('bankFiles.further')}</Button>}
          </Box>
        );
      }}
    </AskState>
  );
}
