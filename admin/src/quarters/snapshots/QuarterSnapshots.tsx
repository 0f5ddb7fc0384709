import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useAsk } from '../../data/use-ask.js';
import { VerdictChip } from '../../display/verdict.js';
import { QuarterSnapshotsDocument, type QuarterSnapshotsQuery } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { FailedAnswer } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';
import { quarterName } from '../quarter-name.js';

type Snapshot = QuarterSnapshotsQuery['quarterSnapshots']['nodes'][number];

const shownFirst = 4;

/** How the partner's quarters stood when they were closed, each correction above what it corrects; nothing before the first is closed. */
export function QuarterSnapshots({ partnerId }: { partnerId: string }) {
  const text = useText();
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  const query = useAsk(QuarterSnapshotsDocument, { id: partnerId });
  const snapshots = query.data?.data.quarterSnapshots.nodes ?? [];
  if (query.error) return <FailedAnswer error={query.error} onRetry={() => void query.refetch()} />;
  if (snapshots.length === 0) return null;
  const corrected = new Set(snapshots.map(({ correctsId }) => correctsId));
  const isCut = !isWhole && snapshots.length > shownFirst;
  return (
    <Panel title={text('quarterSnapshots.title')} flush action={isCut && <Button onClick={() => setWhole(true)}>{text('quarterSnapshots.all', { count: formats.number(snapshots.length) })}</Button>}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {snapshots.slice(0, isCut ? shownFirst : undefined).map((snapshot) => (
          <SnapshotLine key={snapshot.id} snapshot={snapshot} isReplaced={corrected.has(snapshot.id)} />
        ))}
      </Box>
    </Panel>
  );
}

function SnapshotLine({ snapshot, isReplaced }: { snapshot: Snapshot; isReplaced: boolean }) {
  const text = useText();
  const formats = useFormats();
  const { quarter, reason, at, required, completedRepairs, verdict, graceBusinessDays, sha256 } = snapshot;
  const counted = completedRepairs === null ? text('quarterSnapshots.unknown') : text('quarterSnapshots.counted', { completed: formats.number(completedRepairs), required: formats.number(required) });
  const why = [text(`quarterSnapshots.reasons.${reason}`, { days: graceBusinessDays }), text('quarterSnapshots.at', { at: formats.dateTime(at) }), ...(isReplaced ? [text('quarterSnapshots.replaced')] : [])];
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '4.5rem minmax(0, 1fr) auto', columnGap: 1.5, px: 2, py: 1, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      <Box sx={{ fontWeight: 600 }}>{quarterName(quarter)}</Box>
      <Box sx={{ minWidth: 0 }}>
        {counted}
        <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary', mt: 0.25 }}>{why.join(' · ')}</Box>
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', fontFamily: 'monospace', overflowWrap: 'anywhere' }}>{text('quarterSnapshots.hash', { sha256: sha256.slice(0, 16) })}</Box>
      </Box>
      <VerdictChip verdict={verdict} plain={isReplaced} />
    </Box>
  );
}
