import Box from '@mui/material/Box';

import { useAsk } from '../../data/use-ask.js';
import { RecordLink } from '../../display/RecordLink.js';
import { type AuditSeasonsQuery, AuditSeasonsDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';
import { SeasonBar } from './SeasonBar.js';
import { isUnderWay } from './season-plan.js';

const shown = 5;
const pollMs = 1_000;

const isAnyUnderWay = (data: AuditSeasonsQuery | undefined): boolean => data?.auditSeasons.nodes.some(({ status }) => isUnderWay(status)) ?? false;

/** The latest seasons, those under way with a bar that moves; nothing where none was ever planned. */
export function SeasonsPanel() {
  const text = useText();
  const formats = useFormats();
  const query = useAsk(AuditSeasonsDocument, { first: shown }, { refetchIntervalMs: (answer) => (isAnyUnderWay(answer?.data) ? pollMs : false) });
  if (query.data?.data.auditSeasons.nodes.length === 0) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <Panel title={text('auditSeasons.title')}>
        <AskState query={query} loading={<Box sx={{ minHeight: 48 }} />}>
          {({ auditSeasons: { nodes } }) => (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {nodes.map((season) => (
                <Box component="li" key={season.id} sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' }, columnGap: 2, rowGap: 0.5, py: 1, borderTop: 1, borderColor: 'divider' }}>
                  <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                    <RecordLink to={`/audit-seasons/${season.id}`} strong>
                      {season.name}
                    </RecordLink>
                    <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{`${season.requestedByName}, ${formats.dateTime(season.createdAt)}`}</Box>
                  </Box>
                  <SeasonBar season={season} />
                </Box>
              ))}
            </Box>
          )}
        </AskState>
      </Panel>
    </Box>
  );
}
