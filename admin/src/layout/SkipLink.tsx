import Box from '@mui/material/Box';

import { useText } from '../i18n/use-text.js';

/** The first thing a keyboard reaches: past the navigation, into the page. */
export function SkipLink() {
  const text = useText();
  return (
    <Box
      component="a"
      href="#main-content"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main-content')?.focus();
      }}
      sx={{ position: 'fixed', top: -60, left: 12, zIndex: 'tooltip', px: 2, py: 1, borderRadius: 1, bgcolor: 'primary.main', color: 'primary.contrastText', fontWeight: 600, textDecoration: 'none', '&:focus': { top: 8 } }}
    >
      {text('shell.skip')}
    </Box>
  );
}
