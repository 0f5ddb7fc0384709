import ProjectionIcon from '@mui/icons-material/TrendingFlat';
import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';

import { verdictIcons } from '../display/verdict.js';
import type { QuarterCellFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { hiddenVisually } from '../layout/hidden-visually.js';
import { listAddress } from '../list/list-address.js';
import { useTokens } from '../theme/use-tokens.js';
import { quarterName } from './quarter-name.js';
import { heatOf } from './heat.js';
import { quarterTone } from './quarter-tone.js';

interface BoardCellProps {
  cell: QuarterCellFragment & { projectionAssumption: string | null };
  partner: { id: string; displayName: string };
}

/** One quarter of one partner; it leads to the repairs that were counted. */
export function BoardCell({ cell, partner }: BoardCellProps) {
  const text = useText();
  const formats = useFormats();
  const { tones, accent, surface } = useTokens();
  const { quarter, completedRepairs, projectedRepairs, verdict } = cell;
  const { strong, soft } = tones[quarterTone(cell)];
  const Icon = verdictIcons[verdict];
  const count = completedRepairs === null ? text('quarters.noCount') : formats.number(completedRepairs);
  const named = text('quarters.cell', { partner: partner.displayName, quarter: quarterName(quarter), completed: count, verdict: text(`words.verdict.${verdict}`) });
  const label = projectedRepairs === null ? named : text('quarters.cellProjected', { cell: named, projected: formats.number(projectedRepairs) });
  return (
    <td>
      <Box
        component={Link}
        to={listAddress('/repairs', { organizationId: partner.id, quarter })}
        title={cell.projectionAssumption ?? undefined}
        sx={{
          position: 'relative',
          display: 'grid',
          alignContent: 'center',
          justifyItems: 'center',
          minHeight: 44,
          px: 0.75,
          borderRadius: '6px',
          bgcolor: `color-mix(in srgb, ${soft} ${heatOf(cell)}%, ${surface})`,
          color: strong,
          textDecoration: 'none',
          lineHeight: 1.2,
          '&:hover': { boxShadow: `inset 0 0 0 1px ${strong}` },
          '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: 1 },
        }}
      >
        <Box component="span" sx={hiddenVisually}>
          {label}
        </Box>
        <Box component="span" aria-hidden sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontWeight: 600 }}>
          <Icon sx={{ fontSize: 14 }} />
          {verdict === 'NOT_APPLICABLE' || completedRepairs === null ? '–' : formats.number(completedRepairs)}
        </Box>
        {projectedRepairs !== null && (
          <Box component="span" aria-hidden sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.25, fontSize: '0.75rem' }}>
            <ProjectionIcon sx={{ fontSize: 13 }} />
            {formats.number(projectedRepairs)}
          </Box>
        )}
      </Box>
    </td>
  );
}
