import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';

import { useDocumentLanguage } from '../i18n/use-document-language.js';
import { Brand } from './Brand.js';
import { LanguageMenu } from './LanguageMenu.js';

/** A page for somebody who is not signed in. */
export function OutsideFrame({ children }: { children: ReactNode }) {
  useDocumentLanguage();
  return (
    <Box component="main" sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}>
      <Card sx={{ width: '100%', maxWidth: 400, p: 4 }}>
        <Stack spacing={2.5}>
          <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
            <Brand />
            <LanguageMenu />
          </Stack>
          {children}
        </Stack>
      </Card>
    </Box>
  );
}
