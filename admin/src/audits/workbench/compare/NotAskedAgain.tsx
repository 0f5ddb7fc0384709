import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import type { PreviousItemFragment } from '../../../generated/operations.js';
import { useText } from '../../../i18n/use-text.js';
import { ResultChip } from '../ResultChip.js';

/** What only the previous audit asked. */
export function NotAskedAgain({ items, texts }: { items: readonly PreviousItemFragment[]; texts: ReadonlyMap<string, string> }) {
  const text = useText();
  if (items.length === 0) return null;
  return (
    <Box component="section">
      <Typography variant="h3" sx={{ mb: 1 }}>{text('workbenchViews.compare.notAskedAgain')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75, fontSize: '0.875rem' }}>
        {items.map(({ id, result, criterion }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Box component="span" sx={{ flex: '1 1 260px' }}>{texts.get(id) ?? criterion}</Box>
            <ResultChip result={result} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
