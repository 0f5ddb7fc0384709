import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import IconButton from '@mui/material/IconButton';
import { useTheme } from '@mui/material/styles';
import { useTheme as useThemeChoice } from 'react-admin';

import { useText } from '../i18n/use-text.js';

export function ThemeToggle() {
  const text = useText();
  const isDark = useTheme().palette.mode === 'dark';
  const [, choose] = useThemeChoice();
  return (
    <IconButton color="inherit" onClick={() => choose(isDark ? 'light' : 'dark')} data-theme-toggle="" aria-label={text(isDark ? 'shell.toLight' : 'shell.toDark')}>
      {isDark ? <LightIcon fontSize="small" /> : <DarkIcon fontSize="small" />}
    </IconButton>
  );
}
