import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useParams } from 'react-router-dom';

import { useMay } from '../../auth/use-viewer.js';
import { useAsk } from '../../data/use-ask.js';
import { Facts } from '../../display/Facts.js';
import { AuditSeasonPageDocument, type SeasonProgressFragment } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { NotFoundPage } from '../../layout/NotFoundPage.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Panel } from '../../layout/Panel.js';
import { SeasonBar } from './SeasonBar.js';
import { isUnderWay } from './season-plan.js';
import { SeasonOutcomes } from './SeasonOutcomes.js';
import { StopSeason } from './StopSeason.js';

const pollMs = 1_000;

/** One season: how far planning it has come, who was left out and why, and the audits it planned. */
export default function SeasonPage() {
  const { id = '' } = useParams();
  const query = useAsk(AuditSeasonPageDocument, { id }, { refetchIntervalMs: (answer) => (answer?.data.auditSeason && isUnderWay(answer.data.auditSeason.status) ? pollMs : false) });
  return <AskState query={query}>{({ auditSeason }) => (auditSeason ? <Season season={auditSeason} /> : <NotFoundPage />)}</AskState>;
}

function Season({ season }: { season: SeasonProgressFragment }) {
  const text = useText();
  const formats = useFormats();
  const mayStop = useMay('audits.stop-season');
  const { id, name, status, country, region, minScore, atMost, firstDueOn, lastDueOn, visitDaysBefore, auditorNames, requestedByName, createdAt, examined, planned, stopReason, stoppedByName, finishedAt } = season;
  const due = firstDueOn === lastDueOn ? formats.date(firstDueOn) : text('auditSeasons.between', { from: formats.date(firstDueOn), to: formats.date(lastDueOn) });
  const facts = [
    { label: text('auditSeasons.where'), value: region !== null ? text('auditSeasons.regionOf', { country: formats.country(region.slice(0, 2)), region }) : country ? formats.country(country) : atMost === null ? text('auditSeasons.named') : text('auditMoves.planning.everywhere') },
    { label: text('auditSeasons.due'), value: due },
    { label: text('auditSeasons.visit'), value: text('auditSeasons.daysBefore', { days: visitDaysBefore }) },
    { label: text('auditSeasons.auditors'), value: auditorNames.length > 0 ? auditorNames.join(', ') : text('states.none') },
    ...(atMost === null ? [] : [{ label: text('auditSeasons.atMost'), value: formats.number(atMost) }]),
    ...(minScore === null ? [] : [{ label: text('auditSeasons.minScore'), value: formats.number(minScore) }]),
  ];
  return (
    <>
      <PageHeader title={name} note={`${requestedByName}, ${formats.dateTime(createdAt)}`} actions={mayStop && isUnderWay(status) && <StopSeason seasonId={id} />} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Panel title={text('auditSeasons.planning')}>
          <Box sx={{ display: 'grid', gap: 2 }}>
            <SeasonBar season={season} />
            {stopReason !== null && stoppedByName !== null && finishedAt !== null && (
              <Alert severity="info" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                <AlertTitle>{text('auditSeasons.stoppedBy', { name: stoppedByName, at: formats.dateTime(finishedAt) })}</AlertTitle>
                {stopReason}
              </Alert>
            )}
            <Facts columns={170} facts={facts} />
          </Box>
        </Panel>
        {examined > planned && <SeasonOutcomes seasonId={id} leftOut count={examined - planned} />}
        {planned > 0 && <SeasonOutcomes seasonId={id} leftOut={false} count={planned} />}
      </Box>
    </>
  );
}
