import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';

import { Facts } from '../../display/Facts.js';
import type { ExamImportReportFragment } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';

/** What became of each row of a signed file. */
export function ExamImportReport({ report: { fileName, rowsRecorded, rowsUnchanged, rowsRejected, rows } }: { report: ExamImportReportFragment }) {
  const text = useText();
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Alert severity={rowsRejected > 0 ? 'warning' : 'success'}>
        {text('examImport.done')} {fileName}
      </Alert>
      <Facts
        columns={130}
        facts={[
          { label: text('examImport.recorded'), value: formats.number(rowsRecorded) },
          { label: text('examImport.unchanged'), value: formats.number(rowsUnchanged) },
          { label: text('examImport.rejected'), value: formats.number(rowsRejected) },
        ]}
      />
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
            {rows.map(({ line, reference, outcome, problem, detail }) => (
              <TableRow key={line}>
                <TableCell>{formats.number(line)}</TableCell>
                <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                  {reference}
                </TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{problem === null ? text(`examImport.outcomes.${outcome}`) : `${translate(`examImport.rowProblems.${problem}`, { _: problem })} (${detail ?? ''})`}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
}
