import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';

import { Facts } from '../../display/Facts.js';
import type { ExamImportReportFragment } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { RejectedResults } from './RejectedResults.js';

/** How far a signed file has come, and what became of its rows. */
export function ExamImportReport({ report: { id, fileName, state, rowsTotal, rowsRecorded, rowsUnchanged, rowsRejected } }: { report: ExamImportReportFragment }) {
  const text = useText();
  const formats = useFormats();
  const read = rowsRecorded + rowsUnchanged + rowsRejected;
  const progress = text('examImport.running', { read: formats.number(read), total: formats.number(rowsTotal ?? read) });
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {state === 'RUNNING' && (
        <Box sx={{ display: 'grid', gap: 1 }}>
          {progress}
          <LinearProgress variant="determinate" value={rowsTotal ? (100 * read) / rowsTotal : 0} aria-label={progress} />
        </Box>
      )}
      {state === 'BROKEN_OFF' && <Alert severity="error">{text('examImport.brokenOff')}</Alert>}
      {state === 'DONE' && (
        <Alert severity={rowsRejected > 0 ? 'warning' : 'success'}>
          {text('examImport.done')} {fileName}
        </Alert>
      )}
      <Facts
        columns={130}
        facts={[
          { label: text('examImport.recorded'), value: formats.number(rowsRecorded) },
          { label: text('examImport.unchanged'), value: formats.number(rowsUnchanged) },
          { label: text('examImport.rejected'), value: formats.number(rowsRejected) },
        ]}
      />
      {state !== 'RUNNING' && rowsRejected > 0 && <RejectedResults importId={id} />}
    </Box>
  );
}
