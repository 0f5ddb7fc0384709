import Box from '@mui/material/Box';

import { DueChip } from '../display/DueChip.js';
import type { AuditRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

/** When an open audit is due, or when a closed one was closed. */
export function AuditDue({ audit: { status, dueOn, closedAt } }: { audit: Pick<AuditRowFragment, 'status' | 'dueOn' | 'closedAt'> }) {
  const text = useText();
  const formats = useFormats();
  if (status === 'CLOSED') return <Box sx={{ color: 'text.secondary' }}>{text('audits.closedOn', { date: closedAt ? formats.day(closedAt) : '' })}</Box>;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}>
      <span>{formats.date(dueOn)}</span>
      <DueChip on={dueOn} />
    </Box>
  );
}
