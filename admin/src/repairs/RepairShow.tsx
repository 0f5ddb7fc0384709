import Box from '@mui/material/Box';
import { useParams } from 'react-router-dom';

import { AttachmentsPanel } from '../attachments/AttachmentsPanel.js';
import { useAsk } from '../data/use-ask.js';
import { CoverageBars } from '../devices/CoverageBars.js';
import { RepairPageDocument } from '../generated/operations.js';
import { useConsoleLocale } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { TripsPanel } from './trips/TripsPanel.js';
import { RepairMoves } from './moves/RepairMoves.js';
import { DatesPanel, DevicePanel, ServicePanel } from './page/FactPanels.js';
import { EntitlementsPanel } from './page/EntitlementsPanel.js';
import { FindingsPanel } from './page/FindingsPanel.js';
import { NotesPanel } from './page/NotesPanel.js';
import { PartsPanel } from './page/PartsPanel.js';
import { QuotesPanel } from './page/QuotesPanel.js';
import { StepsPanel } from './page/StepsPanel.js';
import { TimesPanel } from './page/TimesPanel.js';
import { PaceChip } from './PaceChip.js';
import { RepairStatusChip } from './RepairStatusChip.js';
import type { ShownRepair } from './shown-repair.js';

export default function RepairShow() {
  const { id = '' } = useParams();
  const query = useAsk(RepairPageDocument, { id, locale: useConsoleLocale() });
  return <AskState query={query}>{({ repair }) => (repair === null ? <NotFoundPage /> : <RepairPage repair={repair} />)}</AskState>;
}

const columns = { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' } as const;

function RepairPage({ repair }: { repair: ShownRepair }) {
  const { status, pace, statusSince } = repair;
  const marks = (
    <>
      <RepairStatusChip status={status} />
      {pace && <PaceChip pace={pace} since={statusSince} />}
    </>
  );
  return (
    <>
      <PageHeader title={repair.dispatchId} marks={marks} note={repair.device?.productName} actions={<RepairMoves repair={repair} />} />
      <Box sx={{ ...columns, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}>
        <Box sx={columns}>
          <DevicePanel repair={repair} />
          <TripsPanel repair={repair} />
          <FindingsPanel repair={repair} />
          {repair.device && <CoverageBars device={repair.device} />}
          <PartsPanel repair={repair} />
          <QuotesPanel repair={repair} />
          <NotesPanel repair={repair} />
        </Box>
        <Box sx={columns}>
          <ServicePanel repair={repair} />
          <TimesPanel repair={repair} />
          <StepsPanel repair={repair} />
          <AttachmentsPanel repair={repair} />
          <DatesPanel repair={repair} />
          <EntitlementsPanel repair={repair} />
        </Box>
      </Box>
    </>
  );
}
