import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';

import { useAsk } from '../../data/use-ask.js';
import { RecordLink } from '../../display/RecordLink.js';
import { type AuditSeasonOutcomesQuery, AuditSeasonOutcomesDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';

type Outcome = AuditSeasonOutcomesQuery['auditSeasonOutcomes']['nodes'][number];

const rows = 25;

interface SeasonOutcomesProps {
  seasonId: string;
  leftOut: boolean;
  /** How many there are by now: while planning goes on, more come. */
  count: number;
}

/** The partners of a season that were left out, each with its reason, or those that have their audit. */
export function SeasonOutcomes({ seasonId, leftOut, count }: SeasonOutcomesProps) {
  const text = useText();
  const formats = useFormats();
  const [behind, setBehind] = useState<(string | null)[]>([null]);
  const after = behind.at(-1) ?? null;
  const query = useAsk(AuditSeasonOutcomesDocument, { filter: { seasonId, leftOut }, first: rows, after }, { keepPrevious: true, staleTimeMs: 0 });
  const title = text(leftOut ? 'auditSeasons.leftOut' : 'auditSeasons.plannedOnes', { count: formats.number(count) });
  return (
    <Panel title={title} flush>
      <AskState query={query} loading={<Skeleton variant="rounded" height={120} sx={{ m: 2 }} />}>
        {({ auditSeasonOutcomes: { nodes, pageInfo } }) => (
          <>
            <Box component="ul" aria-label={title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {nodes.map((outcome) => (
                <OutcomeLine key={outcome.id} outcome={outcome} />
              ))}
            </Box>
            {(pageInfo.hasNextPage || behind.length > 1) && (
              <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, px: 2, py: 1 }}>
                {behind.length > 1 && <Button size="small" onClick={() => setBehind(behind.slice(0, -1))}>{text('table.previous')}</Button>}
                {pageInfo.hasNextPage && <Button size="small" onClick={() => setBehind([...behind, pageInfo.endCursor!])}>{text('table.next')}</Button>}
              </Box>
            )}
          </>
        )}
      </AskState>
    </Panel>
  );
}

function OutcomeLine({ outcome: { outcome, organization, audit } }: { outcome: Outcome }) {
  const text = useText();
  const formats = useFormats();
  const when = audit && [text('auditSeasons.dueOn', { date: formats.date(audit.dueOn) }), ...(audit.auditorName ? [audit.auditorName] : [])].join(', ');
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.25, alignItems: 'baseline', px: 2, py: 1, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      <Box sx={{ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink>
      </Box>
      {audit ? (
        <>
          <RecordLink to={`/audits/${audit.id}/show`}>{audit.number}</RecordLink>
          <Box sx={{ color: 'text.secondary' }}>{when}</Box>
        </>
      ) : (
        <Box sx={{ flex: '2 1 240px' }}>{text(`auditSeasons.outcomes.${outcome as Exclude<typeof outcome, 'PLANNED'>}`)}</Box>
      )}
    </Box>
  );
}
