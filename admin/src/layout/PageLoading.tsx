import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

import { useText } from '../i18n/use-text.js';
import { hiddenVisually } from './hidden-visually.js';

/** The outline of a page while it comes. */
export function PageLoading() {
  const text = useText();
  return (
    <Box role="status" sx={{ display: 'grid', gap: 2 }}>
      <Box sx={hiddenVisually}>{text('states.loading')}</Box>
      <Skeleton variant="rounded" width={260} height={28} />
      <Skeleton variant="rounded" height={84} />
      <Skeleton variant="rounded" height={300} />
    </Box>
  );
}
