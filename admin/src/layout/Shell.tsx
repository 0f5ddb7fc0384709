import MenuIcon from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { type ReactNode, Suspense, useState } from 'react';
import { Link, useLocation } from 'react-router-dom';

import { useDocumentLanguage } from '../i18n/use-document-language.js';
import { useText } from '../i18n/use-text.js';
import { Brand } from './Brand.js';
import { FaultBoundary } from './FaultBoundary.js';
import { FindPartner } from './FindPartner.js';
import { LanguageMenu } from './LanguageMenu.js';
import { PageLoading } from './PageLoading.js';
import { SideNavigation } from './SideNavigation.js';
import { SkipLink } from './SkipLink.js';
import { ThemeToggle } from './ThemeToggle.js';
import { UserMenu } from './UserMenu.js';

export const topBarHeight = 52;
const railWidth = 228;
const narrowRailWidth = 60;

/** The frame around every page: top bar, navigation, content. */
export function Shell({ children }: { children: ReactNode }) {
  useDocumentLanguage();
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  // The workbench needs the width more than the names of the other pages.
  const isNarrow = /^\/audits\/[^/]+\/show/.test(useLocation().pathname);
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default', color: 'text.primary' }}>
      <SkipLink />
      <TopBar onMenu={() => setDrawerOpen(true)} />
      <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
        <Box sx={{ display: { xs: 'none', lg: 'block' }, width: isNarrow ? narrowRailWidth : railWidth, flexShrink: 0, position: 'sticky', top: topBarHeight, height: `calc(100vh - ${topBarHeight}px)`, overflowY: 'auto', borderRight: 1, borderColor: 'divider' }}>
          <SideNavigation isNarrow={isNarrow} />
        </Box>
        <Drawer open={isDrawerOpen} onClose={() => setDrawerOpen(false)} sx={{ display: { lg: 'none' } }} slotProps={{ paper: { sx: { width: railWidth + 24, pt: 1 } } }}>
          <Box sx={{ px: 2.5, pt: 1.5 }}>
            <Brand />
          </Box>
          <SideNavigation onNavigate={() => setDrawerOpen(false)} />
        </Drawer>
        <Box component="main" id="main-content" tabIndex={-1} sx={{ flex: 1, minWidth: 0, outline: 'none', p: { xs: 2, md: 3 }, maxWidth: 1680 }}>
          <FaultBoundary>
            <Suspense fallback={<PageLoading />}>{children}</Suspense>
          </FaultBoundary>
        </Box>
      </Box>
    </Box>
  );
}

function TopBar({ onMenu }: { onMenu: () => void }) {
  const text = useText();
  return (
    <Box
      component="header"
      sx={{ position: 'sticky', top: 0, zIndex: 'appBar', height: topBarHeight, display: 'flex', alignItems: 'center', gap: 0.5, px: { xs: 1, md: 2 }, bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}
    >
      <IconButton onClick={onMenu} aria-label={text('shell.openNavigation')} sx={{ display: { lg: 'none' } }}>
        <MenuIcon fontSize="small" />
      </IconButton>
      <Box component={Link} to="/" sx={{ textDecoration: 'none', borderRadius: 1, px: 0.5 }} aria-label={text('shell.product')}>
        <Brand compact />
      </Box>
      <Box sx={{ flex: 1 }} />
      <FindPartner />
      <LanguageMenu />
      <ThemeToggle />
      <UserMenu />
    </Box>
  );
}
