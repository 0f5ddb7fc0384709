import Box from '@mui/material/Box';

import { useMay, useViewer } from '../auth/use-viewer.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import { PageLoading } from '../layout/PageLoading.js';
import { AuditQueue } from './AuditQueue.js';
import { OwnCertification } from './OwnCertification.js';
import { OwnPartner } from './OwnPartner.js';
import { QueueTiles } from './QueueTiles.js';
import { QuotaAtRisk } from './QuotaAtRisk.js';

/** What waits for the one who looks. */
export function HomePage() {
  const text = useText();
  const formats = useFormats();
  const viewer = useViewer();
  if (viewer === undefined) return <PageLoading />;
  const role = formats.list(viewer.roles.map((name) => text(`words.role.${name}`)));
  return (
    <>
      <PageHeader title={text('home.title')} note={text('home.greeting', { name: viewer.name, role })} />
      {viewer.roles.includes('TECHNICIAN') && <OwnCertification />}
      {viewer.organization ? <OwnPartner id={viewer.organization.id} /> : <StaffQueues />}
    </>
  );
}

function StaffQueues() {
  const mayAudits = useMay('audits.list');
  const mayBoard = useMay('quarters.list');
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <QueueTiles />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 5fr)' }, alignItems: 'start' }}>
        {mayAudits && <AuditQueue />}
        {mayBoard && <QuotaAtRisk />}
      </Box>
    </Box>
  );
}
