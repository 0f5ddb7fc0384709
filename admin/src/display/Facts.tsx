import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Named facts, each under its label. */
export function Facts({ facts, columns = 180 }: { facts: readonly Fact[]; columns?: number }) {
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${columns}px), 1fr))`, gap: 1.75 }}>
      {facts.map(({ label, value }) => (
        <Box key={label} sx={{ minWidth: 0 }}>
          <Box component="dt" sx={{ fontSize: '0.78125rem', color: 'text.secondary', mb: 0.25 }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
