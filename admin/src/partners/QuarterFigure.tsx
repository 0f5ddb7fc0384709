import Box from '@mui/material/Box';

import { QuotaBar } from '../display/QuotaBar.js';
import { ToneChip } from '../display/ToneChip.js';
import { verdictIcons } from '../display/verdict.js';
import type { QuarterCellFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { quarterTone } from '../quarters/quarter-tone.js';

/** A quarter in one table cell: count, verdict, and how far it is to the minimum. */
export function QuarterFigure({ cell }: { cell: QuarterCellFragment | undefined }) {
  const text = useText();
  const formats = useFormats();
  if (cell === undefined || cell.verdict === 'NOT_APPLICABLE') return <Box sx={{ color: 'text.secondary' }}>{cell ? text(`words.verdict.${cell.verdict}`) : '–'}</Box>;
  const { completedRepairs, required, projectedRepairs, verdict, running } = cell;
  const tone = quarterTone(cell);
  return (
    <Box sx={{ minWidth: 132, maxWidth: 180, display: 'grid', gap: 0.625 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, alignItems: 'baseline' }}>
        <ToneChip tone={tone} icon={verdictIcons[verdict]} plain>
          {completedRepairs === null ? text('quarters.noCount') : formats.number(completedRepairs)}
        </ToneChip>
        <Box component="span" sx={{ fontSize: '0.78125rem', color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {running && projectedRepairs !== null ? text('partners.projectedShort', { projected: formats.number(projectedRepairs) }) : text(`words.verdict.${verdict}`)}
        </Box>
      </Box>
      {required !== null && completedRepairs !== null && <QuotaBar completed={completedRepairs} required={required} projected={projectedRepairs} tone={tone} height={6} />}
    </Box>
  );
}
