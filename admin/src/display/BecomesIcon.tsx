import ArrowIcon from '@mui/icons-material/ArrowForward';

import { useText } from '../i18n/use-text.js';

/** Stands between an old value and a new one, and is read as a word. A letter would be missing in some fonts. */
export function BecomesIcon() {
  const text = useText();
  return <ArrowIcon titleAccess={text('trail.becomes')} sx={{ fontSize: '1.125em', verticalAlign: '-0.175em', mx: 0.5, color: 'text.secondary' }} />;
}
