import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';

import { useTokens } from '../theme/use-tokens.js';

interface PageTab {
  to: string;
  label: string;
  isCurrent: boolean;
}

/** Parts of a page that each have an address: links that look like tabs. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly PageTab[] }) {
  const { accent } = useTokens();
  return (
    <Box component="nav" aria-label={label} sx={{ display: 'flex', gap: 0.5, overflowX: 'auto', borderBottom: 1, borderColor: 'divider', mb: 2 }}>
      {tabs.map(({ to, label: name, isCurrent }) => (
        <Box
          key={to}
          component={Link}
          to={to}
          aria-current={isCurrent ? 'page' : undefined}
          sx={{
            px: 1.5,
            py: 1.25,
            whiteSpace: 'nowrap',
            fontSize: '0.875rem',
            fontWeight: isCurrent ? 650 : 500,
            textDecoration: 'none',
            color: isCurrent ? 'text.primary' : 'text.secondary',
            boxShadow: isCurrent ? `inset 0 -2px 0 ${accent}` : 'none',
            '&:hover': { color: 'text.primary' },
            '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: -3, borderRadius: 1 },
          }}
        >
          {name}
        </Box>
      ))}
    </Box>
  );
}
