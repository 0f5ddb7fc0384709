import LanguageIcon from '@mui/icons-material/Translate';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import { useSetLocale } from 'react-admin';

import { languageNames, locales } from '../i18n/locale.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { ActionMenu } from './ActionMenu.js';

export function LanguageMenu() {
  const text = useText();
  const current = useConsoleLocale();
  const setLocale = useSetLocale();
  return (
    <ActionMenu
      button={(props) => (
        <IconButton {...props} color="inherit" aria-label={`${text('shell.language')}: ${languageNames[current]}`}>
          <LanguageIcon fontSize="small" />
        </IconButton>
      )}
    >
      {(close) =>
        locales.map((locale) => (
          <MenuItem
            key={locale}
            lang={locale}
            selected={locale === current}
            onClick={() => {
              close();
              void setLocale(locale);
            }}
          >
            {languageNames[locale]}
          </MenuItem>
        ))
      }
    </ActionMenu>
  );
}
