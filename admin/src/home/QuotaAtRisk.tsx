import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { Link } from 'react-router-dom';

import { QuotaBar } from '../display/QuotaBar.js';
import { RecordLink } from '../display/RecordLink.js';
import type { HomeQuotaQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Message } from '../layout/Message.js';
import { Panel } from '../layout/Panel.js';
import { useHomeQuota } from './home-queries.js';

type BoardRow = HomeQuotaQuery['quarterBoard']['rows']['nodes'][number];

/** Partners whose running quarter is heading below the minimum, the furthest below first. */
export function QuotaAtRisk() {
  const text = useText();
  const query = useHomeQuota();
  return (
    <Panel
      title={text('home.atRisk')}
      flush
      action={
        <Button component={Link} to="/quarters?atRisk=true&sort=RUNNING_PROJECTION">
          {text('home.board')}
        </Button>
      }
    >
      <AskState query={query} loading={<Skeleton variant="rounded" height={280} sx={{ m: 2 }} />}>
        {({ quarterBoard: { rows } }) =>
          rows.nodes.length === 0 ? (
            <Message title={text('home.noRisk')} />
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {rows.nodes.map((row) => (
                <RiskLine key={row.organization.id} row={row} />
              ))}
            </Box>
          )
        }
      </AskState>
    </Panel>
  );
}

function RiskLine({ row: { organization, cells } }: { row: BoardRow }) {
  const text = useText();
  const formats = useFormats();
  const cell = cells.at(-1);
  const completed = cell?.completedRepairs ?? 0;
  const required = cell?.required ?? 0;
  const projected = cell?.projectedRepairs ?? null;
  return (
    <Box component="li" sx={{ px: 2, py: 1.125, borderTop: 1, borderColor: 'divider', display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 2, rowGap: 0.75, fontSize: '0.875rem' }}>
      <RecordLink to={`/partners/${organization.id}/show`} strong>
        {organization.displayName}
      </RecordLink>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
        {projected !== null && text('home.projected', { projected: formats.number(projected), required: formats.number(required) })}
      </Box>
      <Box sx={{ gridColumn: '1 / -1', display: 'grid', gridTemplateColumns: '1fr 36px', gap: 1.5, alignItems: 'center' }}>
        <QuotaBar completed={completed} required={required} projected={projected} tone="waiting" height={6} />
        <Box component="span" sx={{ textAlign: 'right', fontWeight: 600 }}>
          {formats.number(completed)}
        </Box>
      </Box>
    </Box>
  );
}
