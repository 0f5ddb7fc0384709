import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { Link } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { AuditLines } from '../audits/AuditLines.js';
import { useAsk } from '../data/use-ask.js';
import { HomePartnerDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { Panel } from '../layout/Panel.js';
import { QuarterChart } from '../partners/QuarterChart.js';
import { QuotaGauge } from '../partners/QuotaGauge.js';

/** The home of somebody who belongs to a partner: its quarter and its audits. */
export function OwnPartner({ id }: { id: string }) {
  const text = useText();
  const mayActions = useMay('audit-actions.list');
  const query = useAsk(HomePartnerDocument, { id });
  return (
    <AskState query={query}>
      {({ organization }) => {
        if (organization === null) return <NotFoundPage />;
        const running = organization.quarters.find((quarter) => quarter.running);
        return (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 5fr)' }, alignItems: 'start' }}>
            <QuarterChart partnerId={organization.id} quarters={organization.quarters} />
            <Box sx={{ display: 'grid', gap: 2 }}>
              <Card sx={{ p: 2, display: 'grid', gap: 2 }}>
                {running && <QuotaGauge cell={running} />}
                <Button component={Link} to={`/partners/${id}/show`} variant="outlined">
                  {text('home.openOwn', { name: organization.displayName })}
                </Button>
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
      }}
    </AskState>
  );
}
