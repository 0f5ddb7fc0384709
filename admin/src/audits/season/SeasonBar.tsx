import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';

import type { SeasonProgressFragment } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { isUnderWay } from './season-plan.js';

/** How far planning a season has come; it moves while one looks. */
export function SeasonBar({ season: { status, total, examined, planned } }: { season: SeasonProgressFragment }) {
  const text = useText();
  const formats = useFormats();
  const told = text(`auditSeasons.progress.${status}`, { examined: formats.number(examined), total: formats.number(total ?? 0), planned: formats.number(planned), leftOut: formats.number(examined - planned), notReached: formats.number((total ?? 0) - examined) });
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <Box role="status">{told}</Box>
      {isUnderWay(status) && <LinearProgress variant={total === null ? 'indeterminate' : 'determinate'} value={total ? (100 * examined) / total : 0} aria-label={told} />}
    </Box>
  );
}
