import Box from '@mui/material/Box';
import { Link, useLocation } from 'react-router-dom';

import { isPermitted } from '../auth/permissions.js';
import { useViewer } from '../auth/use-viewer.js';
import { useText } from '../i18n/use-text.js';
import { useTokens } from '../theme/use-tokens.js';
import { type Destination, destinationOf, navigation } from './navigation.js';

export function SideNavigation({ onNavigate }: { onNavigate?: () => void }) {
  const text = useText();
  const { pathname } = useLocation();
  const current = destinationOf(pathname);
  const permissions = new Set(useViewer()?.permissions);
  const groups = navigation
    .map(({ label, destinations }) => ({ label, destinations: destinations.filter(({ action }) => action === undefined || isPermitted(permissions, action)) }))
    .filter(({ destinations }) => destinations.length > 0);
  return (
    <Box component="nav" aria-label={text('shell.navigation')} sx={{ py: 1.5, px: 1.25 }}>
      {groups.map(({ label, destinations }) => (
        <Box key={label ?? 'top'} sx={{ mb: 1.5 }}>
          {label && <Box sx={{ px: 1.25, pb: 0.5, fontSize: '0.75rem', fontWeight: 600, color: 'text.secondary' }}>{text(label)}</Box>}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {destinations.map((destination) => (
              <li key={destination.to}>
                <NavigationLink {...destination} isCurrent={destination.to === current} {...(onNavigate ? { onNavigate } : {})} />
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function NavigationLink({ to, label, icon: Icon, isCurrent, onNavigate }: Destination & { isCurrent: boolean; onNavigate?: () => void }) {
  const text = useText();
  const { accent, accentSoft, line } = useTokens();
  return (
    <Box
      component={Link}
      to={to}
      onClick={onNavigate}
      aria-current={isCurrent ? 'page' : undefined}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        minHeight: 36,
        px: 1.25,
        borderRadius: '7px',
        textDecoration: 'none',
        fontSize: '0.875rem',
        fontWeight: isCurrent ? 650 : 500,
        color: isCurrent ? accent : 'text.primary',
        bgcolor: isCurrent ? accentSoft : 'transparent',
        '& svg': { color: isCurrent ? accent : 'text.secondary' },
        '&:hover': { bgcolor: isCurrent ? accentSoft : line },
        '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: -2 },
      }}
    >
      <Icon fontSize="small" />
      {text(label)}
    </Box>
  );
}
