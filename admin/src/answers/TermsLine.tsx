import Box from '@mui/material/Box';

import { useText } from '../i18n/use-text.js';

/** Which terms an answer follows. */
export function TermsLine({ terms: { program, region, version } }: { terms: { program: string; region: string; version: number } }) {
  const text = useText();
  return <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{text('askedDates.terms', { program, region, version })}</Box>;
}
