import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { useAsk } from '../../data/use-ask.js';
import { ExamImportRejectionsDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';

const rowsAtOnce = 100;

/** The rows that were not taken and why, a part at a time. */
export function RejectedResults({ importId }: { importId: string }) {
  const text = useText();
  const translate = useTranslate();
  const formats = useFormats();
  const [afterLine, setAfterLine] = useState(0);
  const query = useAsk(ExamImportRejectionsDocument, { id: importId, afterLine }, { keepPrevious: true });
  return (
    <AskState query={query}>
      {({ examImport }) => {
        const rows = examImport?.rows ?? [];
        return (
          <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
            <TableContainer tabIndex={0} role="region" aria-label={text('examImport.report')}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    <TableCell>{text('examImport.columns.line')}</TableCell>
                    <TableCell>{text('examImport.columns.reference')}</TableCell>
                    <TableCell>{text('examImport.columns.outcome')}</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {rows.map(({ line, reference, problem, detail }) => (
                    <TableRow key={line}>
                      <TableCell>{formats.number(line)}</TableCell>
                      <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                        {reference}
                      </TableCell>
                      <TableCell sx={{ overflowWrap: 'anywhere' }}>{`${translate(`examImport.rowProblems.${problem}`, { _: problem ?? '' })} (${detail ?? ''})`}</TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
            {rows.length === rowsAtOnce && <Button onClick={() => setAfterLine(rows.at(-1)!.line)}>{text('examImport.next')}</Button>}
          </Box>
        );
      }}
    </AskState>
  );
}
