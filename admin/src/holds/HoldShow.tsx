import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useParams } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { RecordLink } from '../display/RecordLink.js';
import { HoldPageDocument, type HoldPageQuery } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { HoldMoneyPanel } from './HoldMoneyPanel.js';
import { AuthorizationsPanel, DisputesPanel, FindingPanel } from './HoldPartsPanels.js';
import { HoldStateChip } from './HoldStateChip.js';
import { HoldStrip } from './HoldStrip.js';
import { HoldTimeline } from './HoldTimeline.js';

type Hold = NonNullable<HoldPageQuery['cardHold']>;

export default function HoldShow() {
  const { id = '' } = useParams();
  const query = useAsk(HoldPageDocument, { id });
  return <AskState query={query}>{({ cardHold }) => (cardHold === null ? <NotFoundPage /> : <HoldPage hold={cardHold} />)}</AskState>;
}

function HoldPage({ hold }: { hold: Hold }) {
  const text = useText();
  const maySeeExpress = useMay('express.show');
  const { organization, expressReplacement, productName, state } = hold;
  return (
    <>
      <PageHeader
        title={text('holds.of', { product: productName })}
        marks={<HoldStateChip state={state} />}
        note={<RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink>}
        actions={maySeeExpress && <RecordLink to={`/express/${expressReplacement.id}/show`}>{text('holds.toExpress')}</RecordLink>}
      />
      <HoldNotice hold={hold} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Panel title={text('holds.panels.way')}>
          <HoldStrip hold={hold} />
        </Panel>
        <HoldMoneyPanel hold={hold} />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
          <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
            <DisputesPanel hold={hold} />
            <FindingPanel hold={hold} />
            <AuthorizationsPanel hold={hold} />
          </Box>
          <HoldTimeline hold={hold} />
        </Box>
      </Box>
    </>
  );
}

/** What must not be overlooked: said in a sentence above everything else. */
function HoldNotice({ hold: { state, reviewReason } }: { hold: Hold }) {
  const text = useText();
  const sx = { mb: 2 };
  if (state === 'REVIEW' && reviewReason !== null) return <Alert severity="warning" sx={sx}>{text(`holds.review.${reviewReason}`)}</Alert>;
  if (state === 'UNSECURED' || state === 'OUTCOME_UNKNOWN' || state === 'DISPUTED' || state === 'RECEIVABLE') return <Alert severity="error" sx={sx}>{text(`holds.notice.${state}`)}</Alert>;
  return null;
}
