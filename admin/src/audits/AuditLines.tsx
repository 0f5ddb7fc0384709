import Box from '@mui/material/Box';

import { RecordLink } from '../display/RecordLink.js';
import type { AuditRowFragment } from '../generated/operations.js';
import { Message } from '../layout/Message.js';
import { AuditDue } from './AuditDue.js';
import { AuditProgress } from './AuditProgress.js';
import { AuditStatusChip } from './AuditStatusChip.js';

interface AuditLinesProps {
  audits: readonly AuditRowFragment[];
  empty: string;
  /** Names the partner on each line, where they differ. */
  withPartner?: boolean;
}

/** A few audits, one line each. */
export function AuditLines({ audits, empty, withPartner = false }: AuditLinesProps) {
  if (audits.length === 0) return <Message title={empty} />;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {audits.map((audit) => (
        <Box
          component="li"
          key={audit.id}
          sx={{ px: 2, py: 1.125, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 1, alignItems: 'center', gridTemplateColumns: { xs: '1fr auto', sm: 'minmax(0, 1fr) 108px 68px 196px' }, fontSize: '0.875rem' }}
        >
          <Box sx={{ minWidth: 0 }}>
            <RecordLink to={`/audits/${audit.id}/show`} strong>
              {withPartner ? audit.organization.displayName : audit.number}
            </RecordLink>
            {withPartner && <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{audit.number}</Box>}
          </Box>
          <Box sx={{ justifySelf: { xs: 'end', sm: 'start' } }}>
            <AuditStatusChip status={audit.status} />
          </Box>
          <AuditProgress {...audit.progress} isNarrow />
          <Box sx={{ justifySelf: { xs: 'end', sm: 'start' } }}>
            <AuditDue audit={audit} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
