import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { QuotaBar } from '../display/QuotaBar.js';
import { ToneChip } from '../display/ToneChip.js';
import { VerdictChip } from '../display/verdict.js';
import type { QuarterCellFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { quarterName } from '../quarters/quarter-name.js';
import { isAtRisk, quarterTone } from '../quarters/quarter-tone.js';

/** How far the running quarter is, and where it is heading. */
export function QuotaGauge({ cell }: { cell: QuarterCellFragment & { projectionAssumption?: string | null } }) {
  const text = useText();
  const formats = useFormats();
  const { quarter, completedRepairs, required, projectedRepairs, verdict, projectionAssumption } = cell;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{`${text('partners.quota.title')} · ${quarterName(quarter)}`}</Box>
        {isAtRisk(cell) ? <ToneChip tone="waiting">{text('home.tiles.atRisk')}</ToneChip> : <VerdictChip verdict={verdict} />}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 0.75 }}>
        <Box sx={{ fontSize: '1.75rem', fontWeight: 650, lineHeight: 1, letterSpacing: '-0.02em' }}>{completedRepairs === null ? '–' : formats.number(completedRepairs)}</Box>
        {required !== null && <Box sx={{ color: 'text.secondary' }}>{`/ ${formats.number(required)}`}</Box>}
        {projectedRepairs !== null && <Box sx={{ ml: 'auto', fontSize: '0.875rem' }}>{text('partners.projectedShort', { projected: formats.number(projectedRepairs) })}</Box>}
      </Box>
      {completedRepairs !== null && required !== null && <QuotaBar completed={completedRepairs} required={required} projected={projectedRepairs} tone={quarterTone(cell)} />}
      {projectionAssumption && (
        <Typography variant="caption" component="p" sx={{ m: 0 }}>
          {projectionAssumption}
        </Typography>
      )}
    </Box>
  );
}
