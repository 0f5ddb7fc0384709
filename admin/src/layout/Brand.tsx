import Box from '@mui/material/Box';

import { useText } from '../i18n/use-text.js';
import { useTokens } from '../theme/use-tokens.js';

export function Brand({ compact = false }: { compact?: boolean }) {
  const text = useText();
  const { accent, onAccent } = useTokens();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, fontWeight: 650, fontSize: '0.9375rem', letterSpacing: '-0.01em', color: 'text.primary', whiteSpace: 'nowrap' }}>
      <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill={accent} />
        <path d="M9 17.2l4.4 4.4L23 11.4" fill="none" stroke={onAccent} strokeWidth="3.2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <Box component="span" sx={compact ? { display: { xs: 'none', sm: 'inline' } } : {}}>
        {text('shell.product')}
      </Box>
    </Box>
  );
}
