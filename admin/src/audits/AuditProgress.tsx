import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';

import { useText } from '../i18n/use-text.js';

/** How much has been assessed; says nothing about the results. */
export function AuditProgress({ assessed, total, isNarrow = false }: { assessed: number; total: number; isNarrow?: boolean }) {
  const text = useText();
  return (
    <Box sx={isNarrow ? { display: 'grid', gap: 0.375 } : { display: 'flex', alignItems: 'center', gap: 1, minWidth: 120 }}>
      <LinearProgress variant="determinate" value={total === 0 ? 0 : (100 * assessed) / total} aria-hidden sx={{ flex: 1, height: isNarrow ? 4 : 6, minWidth: 48, order: isNarrow ? 1 : 0 }} />
      <Box component="span" sx={{ fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
        {text('audits.progress', { assessed, total })}
      </Box>
    </Box>
  );
}
