import { useParams } from 'react-router-dom';

import { useViewer } from '../../auth/use-viewer.js';
import { useAsk } from '../../data/use-ask.js';
import { AuditWorkbenchDocument } from '../../generated/operations.js';
import { useConsoleLocale } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { NotFoundPage } from '../../layout/NotFoundPage.js';
import { PageLoading } from '../../layout/PageLoading.js';
import { Workbench } from './Workbench.js';

/** One audit at work: its requirements, the one being assessed, and the evidence for it. */
export default function AuditWorkbench() {
  const { id = '' } = useParams();
  const locale = useConsoleLocale();
  const viewer = useViewer();
  // Read afresh on every visit and not again during it: while somebody works, their findings are the newest there are.
  const query = useAsk(AuditWorkbenchDocument, { id, locale }, { staleTimeMs: Infinity, keptMs: 0, keepPrevious: true });
  if (viewer === undefined) return <PageLoading />;
  return <AskState query={query}>{({ audit }) => (audit === null ? <NotFoundPage /> : audit.id !== id.toLowerCase() ? <PageLoading /> : <Workbench key={`${audit.id} ${audit.status}`} audit={audit} viewerId={viewer.id} />)}</AskState>;
}
