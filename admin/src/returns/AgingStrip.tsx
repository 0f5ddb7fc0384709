import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useListFilterContext } from 'react-admin';

import { useAsk } from '../data/use-ask.js';
import { ReturnBoardDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { agingBuckets } from './return-words.js';

const askedAgainMs = 60_000;
const owed = 'OWED';

/** The columns of the board with how many returns stand in each; choosing one lists them. */
export function AgingStrip() {
  const text = useText();
  const formats = useFormats();
  const { filterValues, setFilters } = useListFilterContext();
  const { organizationId, aging, pending } = filterValues as { organizationId?: string; aging?: string; pending?: string };
  const { data } = useAsk(ReturnBoardDocument, { organizationId: organizationId ?? null }, { keepPrevious: true, refetchIntervalMs: () => askedAgainMs });
  const choose = (bucket: string | null): void => {
    const { aging: _aging, pending: _pending, ...others } = filterValues as Record<string, unknown>;
    if (bucket === owed) setFilters({ ...others, pending: 'true' });
    else setFilters(bucket === null || bucket === '' ? others : { ...others, aging: bucket });
  };
  return (
    <ToggleButtonGroup exclusive value={aging ?? (pending === 'true' ? owed : '')} onChange={(_, bucket: string | null) => choose(bucket)} aria-label={text('returns.board.label')} sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))', gap: 1, width: '100%', '& .MuiToggleButton-root': { border: '1px solid', borderColor: 'divider', borderRadius: '8px', m: 0 } }}>
      {agingBuckets.map((bucket) => {
        const column = data?.data.returnAging.find((known) => known.bucket === bucket);
        return (
          <ToggleButton key={bucket} value={bucket} sx={{ textAlign: 'left', justifyContent: 'flex-start', alignItems: 'flex-start', textTransform: 'none', lineHeight: 1.3, px: 1.5, py: 1 }}>
            <Box>
              <Box component="span" sx={{ display: 'block', fontSize: '1.375rem', fontWeight: 600, color: bucket.startsWith('OVERDUE') && (column?.returns ?? 0) > 0 ? 'tokens.tones.bad.strong' : 'text.primary' }}>
                {column === undefined ? '…' : formats.number(column.returns)}
              </Box>
              <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', color: 'text.primary' }}>
                {text(`returns.buckets.${bucket}`)}
              </Box>
              {column !== undefined && column.inTransit > 0 && (
                <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', color: 'text.secondary' }}>
                  {text('returns.board.inTransit', { count: formats.number(column.inTransit) })}
                </Box>
              )}
            </Box>
          </ToggleButton>
        );
      })}
      <ToggleButton value={owed} sx={{ textTransform: 'none', fontSize: '0.8125rem', color: 'text.primary' }}>
        {text('returns.board.owed')}
      </ToggleButton>
      <ToggleButton value="" sx={{ textTransform: 'none', fontSize: '0.8125rem', color: 'text.primary' }}>
        {text('returns.board.all')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
