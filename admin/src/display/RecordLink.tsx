import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

/** A real link, so that it opens in a new tab and is reached by keyboard. */
export function RecordLink({ to, children, strong = false }: { to: string; children: ReactNode; strong?: boolean }) {
  return (
    <Link component={RouterLink} to={to} sx={{ fontWeight: strong ? 600 : 500 }}>
      {children}
    </Link>
  );
}
