import ProjectionIcon from '@mui/icons-material/TrendingFlat';
import Box from '@mui/material/Box';

import { ToneChip } from '../display/ToneChip.js';
import { VerdictChip } from '../display/verdict.js';
import { useText } from '../i18n/use-text.js';
import { boardVerdicts } from './board-wish.js';

export function BoardLegend() {
  const text = useText();
  return (
    <Box component="ul" aria-label={text('quarters.legend')} sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 2, m: 0, mt: 1.5, p: 0, fontSize: '0.8125rem' }}>
      {boardVerdicts.map((verdict) => (
        <li key={verdict}>
          <VerdictChip verdict={verdict} plain />
        </li>
      ))}
      <li>
        <ToneChip tone="quiet" icon={ProjectionIcon} plain>
          {text('quarters.projectionMark')}
        </ToneChip>
      </li>
    </Box>
  );
}
