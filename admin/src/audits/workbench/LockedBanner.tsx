import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useNotify } from 'react-admin';

import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { monospace } from '../../theme/console-theme.js';
import { useTokens } from '../../theme/use-tokens.js';
import type { WorkbenchAudit } from './workbench-audit.js';

/** A closed audit says who closed it and what its report's hash is, so that a copy can be held against it. */
export function LockedBanner({ audit: { closedAt, closedByName, reportSha256 } }: { audit: WorkbenchAudit }) {
  const text = useText();
  const formats = useFormats();
  const notify = useNotify();
  const { strong, soft } = useTokens().tones.good;
  const copy = (): void => {
    navigator.clipboard.writeText(reportSha256 ?? '').then(
      () => notify(text('workbench.copied'), { type: 'success' }),
      () => undefined,
    );
  };
  return (
    <Box role="note" sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', px: { xs: 2, md: 3 }, py: 1.25, bgcolor: soft, color: strong, fontSize: '0.875rem' }}>
      <LockIcon fontSize="small" aria-hidden />
      <Box sx={{ minWidth: 0 }}>
        <div>{text('workbench.locked', { name: closedByName ?? text('states.unknown'), date: closedAt ? formats.dateTime(closedAt) : '' })}</div>
        {reportSha256 && (
          <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 1 }}>
            <span>{text('workbench.lockedHash')}</span>
            <Box component="code" data-testid="report-hash" sx={{ fontFamily: monospace, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
              {reportSha256}
            </Box>
            <IconButton size="small" color="inherit" onClick={copy} aria-label={text('workbench.copyHash')}>
              <CopyIcon sx={{ fontSize: 16 }} />
            </IconButton>
          </Box>
        )}
      </Box>
    </Box>
  );
}
