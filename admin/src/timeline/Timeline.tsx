import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';

import type { AuditTrailFilter } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { Message } from '../layout/Message.js';
import { PageLoading } from '../layout/PageLoading.js';
import { byDay } from './days.js';
import { TimelineEntry } from './TimelineEntry.js';
import { useTimeline } from './use-timeline.js';

interface TimelineProps {
  filter: AuditTrailFilter;
  isPartnerShown?: boolean;
}

/** What was done and refused, day by day, the latest first. */
export function Timeline({ filter, isPartnerShown = false }: TimelineProps) {
  const text = useText();
  const formats = useFormats();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useTimeline(filter);
  if (data === undefined) return error ? <FailedAnswer error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  const entries = data.pages.flatMap(({ data: { auditTrail } }) => auditTrail.nodes);
  if (entries.length === 0) return <Card><Message title={text('trail.empty')} /></Card>;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {byDay(entries, formats.day).map(({ day, things }) => (
        <Box component="section" key={day} aria-label={day}>
          <Typography variant="h2" sx={{ mb: 0.75 }}>
            {day}
          </Typography>
          <Card>
            <Box component="ol" sx={{ listStyle: 'none', m: 0, px: 2, py: 0.5, '& > li + li': { borderTop: 1, borderColor: 'divider' } }}>
              {things.map((entry) => (
                <TimelineEntry key={entry.id} entry={entry} isPartnerShown={isPartnerShown} />
              ))}
            </Box>
          </Card>
        </Box>
      ))}
      {error && <FailedAnswer error={error} onRetry={() => void fetchNextPage()} />}
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage} sx={{ justifySelf: 'start' }}>
          {text('trail.more')}
        </Button>
      )}
    </Box>
  );
}
