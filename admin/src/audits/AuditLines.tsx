import Box from '@mui/material/Box';

import { DueChip } from '../display/DueChip.js';
import { RecordLink } from '../display/RecordLink.js';
import type { AuditRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Message } from '../layout/Message.js';
import { AuditStatusChip } from './AuditStatusChip.js';

interface AuditLinesProps {
  audits: readonly AuditRowFragment[];
  empty: string;
  /** Names the partner on each line, where they differ. */
  withPartner?: boolean;
}

/** A few audits, two short lines each; their columns stand under each other in every language. */
export function AuditLines({ audits, empty, withPartner = false }: AuditLinesProps) {
  if (audits.length === 0) return <Message title={empty} />;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto auto', columnGap: { xs: 1.5, sm: 3 } }}>
      {audits.map((audit) => (
        <AuditLine key={audit.id} audit={audit} withPartner={withPartner} />
      ))}
    </Box>
  );
}

function AuditLine({ audit, withPartner }: { audit: AuditRowFragment; withPartner: boolean }) {
  const text = useText();
  const formats = useFormats();
  const { id, number, organization, status, progress, dueOn, plannedOn, closedAt } = audit;
  const quiet = { fontSize: '0.78125rem', color: 'text.secondary', mt: 0.25 } as const;
  return (
    <Box component="li" sx={{ gridColumn: '1 / -1', display: 'grid', gridTemplateColumns: 'subgrid', px: 2, py: 1, borderTop: 1, borderColor: 'divider', alignItems: 'start', fontSize: '0.875rem' }}>
      <Box sx={{ minWidth: 0 }}>
        <RecordLink to={`/audits/${id}/show`} strong>
          {withPartner ? organization.displayName : number}
        </RecordLink>
        <Box sx={quiet}>{withPartner ? number : formats.date(plannedOn)}</Box>
      </Box>
      <Box>
        <AuditStatusChip status={status} />
        <Box sx={quiet}>{text('audits.assessed', progress)}</Box>
      </Box>
      <Box sx={{ textAlign: 'right' }}>
        {status === 'CLOSED' ? <Box component="span">{closedAt ? formats.day(closedAt) : ''}</Box> : <DueChip on={dueOn} />}
        <Box sx={quiet}>{status === 'CLOSED' ? text('words.auditStatus.CLOSED') : formats.date(dueOn)}</Box>
      </Box>
    </Box>
  );
}
