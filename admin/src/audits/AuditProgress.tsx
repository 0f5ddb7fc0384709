import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';

import { useText } from '../i18n/use-text.js';

/** How much has been assessed; says nothing about the results. */
export function AuditProgress({ assessed, total }: { assessed: number; total: number }) {
  const text = useText();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 120 }}>
      <LinearProgress variant="determinate" value={total === 0 ? 0 : (100 * assessed) / total} aria-hidden sx={{ flex: 1, height: 6, minWidth: 48 }} />
      <Box component="span" sx={{ fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
        {text('audits.progress', { assessed, total })}
      </Box>
    </Box>
  );
}
