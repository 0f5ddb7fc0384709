import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

import { RecordLink } from '../../display/RecordLink.js';

interface DeskLineProps {
  to: string;
  name: string;
  note: ReactNode;
  marks: ReactNode;
}

/** One thing of a list at the desk: its name leads to its page, its state stands at the end. */
export function DeskLine({ to, name, note, marks }: DeskLineProps) {
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.25, px: 2, py: 1, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <RecordLink to={to} strong>
          {name}
        </RecordLink>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>{note}</Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>{marks}</Box>
    </Box>
  );
}

export function DeskList({ empty, children }: { empty: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return <Box sx={{ px: 2, pb: 2, color: 'text.secondary' }}>{empty}</Box>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Box>
  );
}
