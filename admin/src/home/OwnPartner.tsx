import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Skeleton from '@mui/material/Skeleton';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { KeyFiguresPanel } from '../key-figures/KeyFiguresPanel.js';
import { AuditLines } from '../audits/AuditLines.js';
import { useAsk } from '../data/use-ask.js';
import { HomePartnerDocument, type HomePartnerQuery } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { Panel } from '../layout/Panel.js';
import { QuarterChart } from '../partners/QuarterChart.js';
import { QuotaGauge } from '../partners/QuotaGauge.js';

const ServiceDesk = lazy(() => import('./desk/ServiceDesk.js').then((desk) => ({ default: desk.ServiceDesk })));

type Own = NonNullable<HomePartnerQuery['organization']>;

/** The home of somebody who belongs to a partner: its quarter and its audits, and what waits at its service desk. */
export function OwnPartner({ id }: { id: string }) {
  const mayBill = useMay('invoices.list');
  const query = useAsk(HomePartnerDocument, { id });
  return (
    <AskState query={query}>
      {({ organization }) => {
        if (organization === null) return <NotFoundPage />;
        const programs = organization.enrollments.map(({ program }) => program);
        const isServiceProvider = programs.includes('AASP');
        return (
          <Box sx={{ display: 'grid', gap: 2 }}>
            {isServiceProvider && <ProviderQuarter organization={organization} />}
            {!isServiceProvider && <OwnPage organization={organization} />}
            {mayBill && <KeyFiguresPanel organizationId={id} />}
            <Suspense fallback={<Skeleton variant="rounded" height={320} />}>
              <ServiceDesk organizationId={id} replacesItsOwn={!isServiceProvider && programs.includes('IDS')} />
            </Suspense>
          </Box>
        );
      }}
    </AskState>
  );
}

function OwnPage({ organization: { id, displayName } }: { organization: Own }) {
  const text = useText();
  return (
    <Button component={Link} to={`/partners/${id}/show`} variant="outlined" sx={{ justifySelf: 'start' }}>
      {text('home.openOwn', { name: displayName })}
    </Button>
  );
}

/** The running quarter of a service provider, and its audits. */
function ProviderQuarter({ organization }: { organization: Own }) {
  const text = useText();
  const mayActions = useMay('audit-actions.list');
  const running = organization.quarters.find((quarter) => quarter.running);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 5fr)' }, alignItems: 'start' }}>
      <QuarterChart partnerId={organization.id} quarters={organization.quarters} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Card sx={{ p: 2, display: 'grid', gap: 2 }}>
          {running && <QuotaGauge cell={running} />}
          <OwnPage organization={organization} />
        </Card>
        {mayActions && (
          <Button component={Link} to="/audit-actions" variant="outlined">
            {text('auditActions.title')}
          </Button>
        )}
        <Panel title={text('audits.title')} flush>
          <AuditLines audits={organization.audits.nodes} empty={text('home.noAudits')} />
        </Panel>
      </Box>
    </Box>
  );
}
