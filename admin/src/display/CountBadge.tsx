import Box from '@mui/material/Box';

import { useFormats } from '../i18n/use-formats.js';
import { useTokens } from '../theme/use-tokens.js';

/** How many wait behind a link; nothing when none do. */
export function CountBadge({ count, name }: { count: number; name: string }) {
  const formats = useFormats();
  const { strong, soft } = useTokens().tones.waiting;
  if (count === 0) return null;
  return (
    <Box component="span" role="img" aria-label={name} sx={{ ml: 'auto', minWidth: 22, px: 0.75, borderRadius: '11px', textAlign: 'center', fontSize: '0.75rem', fontWeight: 650, lineHeight: '20px', color: strong, bgcolor: soft }}>
      {formats.number(count)}
    </Box>
  );
}
