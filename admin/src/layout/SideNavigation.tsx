import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { Link, useLocation } from 'react-router-dom';

import { isPermitted } from '../auth/permissions.js';
import { useMayAskAdHoc, useViewer } from '../auth/use-viewer.js';
import { useText } from '../i18n/use-text.js';
import { useTokens } from '../theme/use-tokens.js';
import { type Destination, destinationOf, navigation } from './navigation.js';

interface SideNavigationProps {
  /** Icons alone; each tells its name to a pointer and to a screen reader. */
  isNarrow?: boolean;
  onNavigate?: () => void;
}

export function SideNavigation({ isNarrow = false, onNavigate }: SideNavigationProps) {
  const text = useText();
  const { pathname } = useLocation();
  const current = destinationOf(pathname);
  const permissions = new Set(useViewer()?.permissions);
  const mayAskAdHoc = useMayAskAdHoc();
  const isOffered = ({ action, isAdHoc }: Destination): boolean => (action === undefined || isPermitted(permissions, action)) && (!isAdHoc || mayAskAdHoc);
  const groups = navigation
    .map(({ label, destinations }) => ({ label, destinations: destinations.filter(isOffered) }))
    .filter(({ destinations }) => destinations.length > 0);
  return (
    <Box component="nav" aria-label={text('shell.navigation')} sx={{ py: 1.5, px: isNarrow ? 0.75 : 1.25 }}>
      {groups.map(({ label, destinations }) => (
        <Box key={label ?? 'top'} sx={{ mb: 1.5 }}>
          {label && !isNarrow && <Box sx={{ px: 1.25, pb: 0.5, fontSize: '0.75rem', fontWeight: 600, color: 'text.secondary' }}>{text(label)}</Box>}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {destinations.map((destination) => (
              <li key={destination.to}>
                <NavigationLink {...destination} isCurrent={destination.to === current} isNarrow={isNarrow} {...(onNavigate ? { onNavigate } : {})} />
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

interface NavigationLinkProps extends Destination, SideNavigationProps {
  isCurrent: boolean;
}

function NavigationLink({ to, label, icon: Icon, count: Count, isCurrent, isNarrow, onNavigate }: NavigationLinkProps) {
  const text = useText();
  const { accent, accentSoft, line } = useTokens();
  const link = (
    <Box
      component={Link}
      to={to}
      onClick={onNavigate}
      aria-label={isNarrow ? text(label) : undefined}
      aria-current={isCurrent ? 'page' : undefined}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        minHeight: 36,
        px: 1.25,
        justifyContent: isNarrow ? 'center' : 'flex-start',
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
      {!isNarrow && text(label)}
      {!isNarrow && Count && <Count />}
    </Box>
  );
  return isNarrow ? (
    <Tooltip title={text(label)} placement="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}
