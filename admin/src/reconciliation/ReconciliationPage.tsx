import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

import { useMay, useViewer } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { ReconciliationReportDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { ForbiddenPage } from '../layout/ForbiddenPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { PageLoading } from '../layout/PageLoading.js';
import { Panel } from '../layout/Panel.js';
import { Reconciliation } from '../ledger/Reconciliation.js';
import { ReconciliationTable } from './ReconciliationTable.js';

/** The bank, the ledger, invoices, card holds and credit held against each other: what does not add up comes first. */
export default function ReconciliationPage() {
  const text = useText();
  const viewer = useViewer();
  const maySee = useMay('ledger.reconcile');
  const query = useAsk(ReconciliationReportDocument, {}, { enabled: maySee, staleTimeMs: 0 });
  if (viewer === undefined) return <PageLoading />;
  if (!maySee) return <ForbiddenPage />;
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 1100 }}>
      <PageHeader title={text('reconciliation.title')} note={text('reconciliation.note')} />
      <AskState query={query} loading={<Skeleton variant="rounded" height={320} />}>
        {({ reconciliation }) => {
          const count = (state: string): number => reconciliation.filter((line) => line.state === state).length;
          const differing = count('DIFFERS');
          return (
            <>
              <Alert severity={differing > 0 ? 'error' : 'success'}>
                {differing > 0 ? text('reconciliation.differs', { smart_count: differing }) : text('reconciliation.addsUp')} {count('OUTSTANDING') > 0 && text('reconciliation.outstanding', { smart_count: count('OUTSTANDING') })}
              </Alert>
              <Panel title={text('reconciliation.sums')} flush>
                <ReconciliationTable lines={reconciliation} />
              </Panel>
            </>
          );
        }}
      </AskState>
      <Reconciliation isAskedAtOnce />
    </Box>
  );
}
