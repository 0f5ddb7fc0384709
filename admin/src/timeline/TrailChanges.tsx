import Box from '@mui/material/Box';

import { BecomesIcon } from '../display/BecomesIcon.js';
import type { TrailEntryFragment } from '../generated/operations.js';
import { useTrailValue } from './use-trail-value.js';
import { useTrailWords } from './use-trail-words.js';

/** The old and the new values of an entry. */
export function TrailChanges({ changes, subjectType }: Pick<TrailEntryFragment, 'changes' | 'subjectType'>) {
  const trailWords = useTrailWords();
  const value = useTrailValue();
  if (changes.length === 0) return null;
  return (
    <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.25, fontSize: '0.8125rem' }}>
      {changes.map(({ field, from, to }) => (
        <Box key={field} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.5 }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>{`${trailWords('fields', field)}:`}</Box>
          <Box component="dd" sx={{ m: 0 }}>
            {from !== null && (
              <>
                {value({ field, subjectType }, from)}
                <BecomesIcon />
              </>
            )}
            {value({ field, subjectType }, to)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
