import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';

import { Facts } from '../display/Facts.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import type { FileKind, ImportProgress } from './file-kind.js';
import { RejectedRows } from './RejectedRows.js';

/** What became of the file, row by row where a row was rejected. */
export function ImportReport({ kind, report }: { kind: FileKind; report: ImportProgress }) {
  const text = useText();
  const formats = useFormats();
  const { id, status, refusedReason, rowsRead, rowsImported, rowsUnchanged, rowsRejected, fileName } = report;
  if (status === 'REFUSED') {
    return (
      <Alert severity="error">
        {text('imports.refused')}
        {refusedReason && <Box sx={{ mt: 0.5 }}>{refusedReason}</Box>}
      </Alert>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Alert severity={rowsRejected > 0 ? 'warning' : 'success'}>
        {text('imports.done')} {fileName}
      </Alert>
      <Facts
        columns={130}
        facts={[
          { label: text('imports.counts.read'), value: formats.number(rowsRead) },
          { label: text('imports.counts.imported'), value: formats.number(rowsImported) },
          { label: text('imports.counts.unchanged'), value: formats.number(rowsUnchanged) },
          { label: text('imports.counts.rejected'), value: formats.number(rowsRejected) },
        ]}
      />
      {rowsRejected > 0 && <RejectedRows kind={kind} importId={id} />}
    </Box>
  );
}
