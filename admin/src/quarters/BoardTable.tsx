import Box from '@mui/material/Box';
import { useLayoutEffect, useRef } from 'react';

import { RecordLink } from '../display/RecordLink.js';
import type { QuarterBoardQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { hiddenVisually } from '../layout/hidden-visually.js';
import { useTokens } from '../theme/use-tokens.js';
import { BoardCell } from './BoardCell.js';
import { quarterShortName } from './quarter-name.js';

type BoardRow = QuarterBoardQuery['quarterBoard']['rows']['nodes'][number];

/** Partners down, quarters across; the partner's name stays while the quarters scroll. */
export function BoardTable({ quarters, rows }: { quarters: readonly string[]; rows: readonly BoardRow[] }) {
  const text = useText();
  const { surface, accent } = useTokens();
  const frame = useRef<HTMLDivElement>(null);
  // Where not all quarters fit, the newest are the ones to see first.
  useLayoutEffect(() => frame.current?.scrollTo({ left: frame.current.scrollWidth }), []);
  const sticky = { position: 'sticky', left: 0, bgcolor: surface, zIndex: 1 } as const;
  return (
    <Box ref={frame} role="region" aria-label={text('quarters.caption')} tabIndex={0} sx={{ overflowX: 'auto', '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: -2 } }}>
      <Box component="table" sx={{ borderCollapse: 'separate', borderSpacing: '3px', width: '100%', minWidth: 820, tableLayout: 'fixed', fontSize: '0.875rem', p: 1 }}>
        <Box component="caption" sx={hiddenVisually}>
          {text('quarters.caption')}
        </Box>
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ ...sticky, textAlign: 'left', width: { xs: 150, md: 240 }, px: 1, py: 0.75, fontSize: '0.8125rem', fontWeight: 600, color: 'text.secondary' }}>
              {text('quarters.partner')}
            </Box>
            {quarters.map((quarter, index) => (
              <Box component="th" scope="col" key={quarter} sx={{ px: 1, py: 0.75, fontSize: '0.8125rem', fontWeight: 600, color: 'text.secondary', whiteSpace: 'nowrap' }}>
                {quarterShortName(quarter)}
                {index === quarters.length - 1 && <Box sx={{ fontWeight: 400, fontSize: '0.75rem' }}>{text('quarters.running')}</Box>}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ organization, cells }) => (
            <tr key={organization.id}>
              <Box component="th" scope="row" sx={{ ...sticky, textAlign: 'left', px: 1, py: 0.5, fontWeight: 500, overflowWrap: 'anywhere' }}>
                <RecordLink to={`/partners/${organization.id}/show`} strong>
                  {organization.displayName}
                </RecordLink>
                <CountryNote code={organization.country} />
              </Box>
              {cells.map((cell) => (
                <BoardCell key={cell.quarter} cell={cell} partner={organization} />
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

function CountryNote({ code }: { code: string }) {
  const formats = useFormats();
  return <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', fontWeight: 400 }}>{formats.country(code)}</Box>;
}
