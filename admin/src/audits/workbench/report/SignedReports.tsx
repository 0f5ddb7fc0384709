import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';

import { useAsk } from '../../../data/use-ask.js';
import { ToneChip } from '../../../display/ToneChip.js';
import { type SignedReportsQuery, SignedReportsDocument } from '../../../generated/operations.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useText } from '../../../i18n/use-text.js';
import { AskState } from '../../../layout/AskState.js';
import { Panel } from '../../../layout/Panel.js';
import { monospace } from '../../../theme/console-theme.js';

type Verification = NonNullable<SignedReportsQuery['verifyAudit']>;

interface SignedReportsProps {
  auditId: string;
  onOpen: (itemId: string) => void;
}

/** Whether each report of a closed audit still is what was signed: its hash is computed anew when this is shown. */
export function SignedReports({ auditId, onOpen }: SignedReportsProps) {
  const text = useText();
  const query = useAsk(SignedReportsDocument, { id: auditId }, { staleTimeMs: 0 });
  return (
    <Panel title={text('workbenchViews.report.signed.title')}>
      <AskState query={query} loading={<Skeleton variant="rounded" height={96} />}>
        {({ verifyAudit }) => verifyAudit && <Closures verification={verifyAudit} onOpen={onOpen} />}
      </AskState>
    </Panel>
  );
}

function Closures({ verification: { closures, changedItemIds }, onOpen }: { verification: Verification; onOpen: (itemId: string) => void }) {
  const text = useText();
  const formats = useFormats();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, fontSize: '0.875rem' }}>
      {closures.map(({ revision, closedAt, closedByName, computedSha256, isIntact }) => (
        <Box key={revision} sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
          <ToneChip tone={isIntact ? 'good' : 'bad'}>{text(isIntact ? 'workbenchViews.report.signed.intact' : 'workbenchViews.report.signed.broken')}</ToneChip>
          <span>{text('workbenchViews.report.signed.closed', { revision, name: closedByName, at: formats.dateTime(closedAt) })}</span>
          <Box component="code" sx={{ fontFamily: monospace, fontSize: '0.75rem', overflowWrap: 'anywhere', color: 'text.secondary' }}>{computedSha256}</Box>
        </Box>
      ))}
      {changedItemIds !== null && changedItemIds.length > 0 && (
        <Alert severity="error" action={<Button color="inherit" onClick={() => onOpen(changedItemIds[0]!)}>{text('workbenchViews.report.show')}</Button>}>
          {text('workbenchViews.report.signed.changed', { smart_count: changedItemIds.length })}
        </Alert>
      )}
    </Box>
  );
}
