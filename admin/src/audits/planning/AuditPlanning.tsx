import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Checkbox from '@mui/material/Checkbox';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';

import { useMay } from '../../auth/use-viewer.js';
import { useAsk } from '../../data/use-ask.js';
import { RecordLink } from '../../display/RecordLink.js';
import { type AuditPlanningQuery, AuditPlanningDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { Message } from '../../layout/Message.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { ChoiceField } from '../../list/filters.js';
import { useCountryChoices } from '../../list/use-country-choices.js';
import type { PartnerChoice } from '../../partners/PartnerField.js';
import { PlanAuditDialog } from '../PlanAuditDialog.js';
import { PlanSeasonDialog } from '../season/PlanSeasonDialog.js';
import { SeasonsPanel } from '../season/SeasonsPanel.js';

type Candidate = AuditPlanningQuery['auditCandidates']['nodes'][number];

const rows = 25;
const scores = ['15', '30', '40', '60'];

/** Who should be audited next, and why: the weightiest reasons first. */
export default function AuditPlanning() {
  const text = useText();
  const formats = useFormats();
  const [search, setSearch] = useSearchParams();
  const [country, minScore, after] = [search.get('country'), search.get('minScore'), search.get('after')];
  const [planned, setPlanned] = useState<PartnerChoice | null>(null);
  const [chosen, setChosen] = useState<readonly PartnerChoice[]>([]);
  const [isPlanningSeason, setPlanningSeason] = useState(false);
  const query = useAsk(AuditPlanningDocument, { first: rows, after, filter: { country, minScore: scores.includes(minScore ?? '') ? Number(minScore) : null, hasOpenAudit: false } }, { keepPrevious: true });
  const mayPlan = useMay('audits.create');
  const mayPlanSeason = useMay('audits.season');
  const countries = useCountryChoices();
  const address = (change: Record<string, string>): void => {
    const now = new URLSearchParams(window.location.search);
    setSearch(Object.entries({ country: now.get('country') ?? '', minScore: now.get('minScore') ?? '', ...change }).filter(([, value]) => value !== ''));
  };
  const choose = (partner: PartnerChoice, isChosen: boolean): void => setChosen(isChosen ? [...chosen, partner] : chosen.filter(({ id }) => id !== partner.id));
  return (
    <>
      <PageHeader
        title={text('auditMoves.planning.title')}
        note={text('auditMoves.planning.note')}
        actions={
          mayPlanSeason && (
            <Button variant="contained" onClick={() => setPlanningSeason(true)}>
              {chosen.length > 0 ? text('auditSeasons.openFor', { count: chosen.length }) : text('auditSeasons.open')}
            </Button>
          )
        }
      />
      <SeasonsPanel />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5 }}>
        <ChoiceField label={text('auditMoves.planning.country')} value={country ?? ''} choices={countries} all={text('auditMoves.planning.everywhere')} onChoose={(code) => address({ country: code })} />
        <ChoiceField label={text('auditSeasons.minScore')} value={minScore ?? ''} choices={scores.map((value) => ({ value, label: value }))} all={text('table.all')} onChoose={(score) => address({ minScore: score })} />
      </Box>
      <AskState query={query}>
        {({ auditCandidates: { nodes, pageInfo, totalCount } }) => (
          <Card>
            {nodes.length === 0 && <Message title={text('auditMoves.planning.empty')} />}
            <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {nodes.map((candidate) => (
                <CandidateLine
                  key={candidate.organization.id}
                  candidate={candidate}
                  onPlan={mayPlan ? setPlanned : null}
                  choice={mayPlanSeason ? { isChosen: chosen.some(({ id }) => id === candidate.organization.id), onChoose: (isChosen) => choose(candidate.organization, isChosen) } : null}
                />
              ))}
            </Box>
            <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 2, py: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>
              <span>{text('auditMoves.planning.total', { count: formats.number(totalCount ?? 0) })}</span>
              <Box sx={{ flex: 1 }} />
              {after && <Button size="small" onClick={() => address({})}>{text('auditMoves.planning.first')}</Button>}
              {pageInfo.hasNextPage && <Button size="small" onClick={() => address({ after: pageInfo.endCursor! })}>{text('auditMoves.planning.more')}</Button>}
            </Box>
          </Card>
        )}
      </AskState>
      {isPlanningSeason && <PlanSeasonDialog chosen={chosen} country={country} onClose={() => setPlanningSeason(false)} />}
      {planned && <PlanAuditDialog partner={planned} onClose={() => setPlanned(null)} />}
    </>
  );
}

interface CandidateLineProps {
  candidate: Candidate;
  onPlan: ((partner: PartnerChoice) => void) | null;
  /** Ticked for a season; null for whoever plans none. */
  choice: { isChosen: boolean; onChoose: (isChosen: boolean) => void } | null;
}

function CandidateLine({ candidate: { organization, score, reasons, lastAuditOn }, onPlan, choice }: CandidateLineProps) {
  const text = useText();
  const formats = useFormats();
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: { xs: '48px minmax(0, 1fr)', sm: '64px minmax(0, 1fr) auto' }, gap: 1.5, alignItems: 'start', px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      <Box>
        <Box sx={{ fontSize: '1.25rem', fontWeight: 650 }} aria-label={text('auditMoves.planning.score', { score })} role="img">
          {score}
        </Box>
        {choice && <Checkbox sx={{ ml: -1.25 }} checked={choice.isChosen} onChange={({ target }) => choice.onChoose(target.checked)} slotProps={{ input: { 'aria-label': text('auditSeasons.choose', { partner: organization.displayName }) } }} />}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <RecordLink to={`/partners/${organization.id}/show`} strong>
          {organization.displayName}
        </RecordLink>
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{lastAuditOn ? text('auditMoves.planning.lastAudit', { date: formats.date(lastAuditOn) }) : text('auditMoves.planning.never')}</Box>
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2 }}>
          {reasons.map(({ code, count, points, on }) => (
            <li key={code}>{`${text(`auditMoves.planning.reasons.${code}`, { count, date: on ? formats.date(on) : '' })} (+${points})`}</li>
          ))}
        </Box>
      </Box>
      {onPlan && (
        <Button size="small" variant="outlined" onClick={() => onPlan(organization)} aria-label={`${text('audits.plan.open')}: ${organization.displayName}`} sx={{ gridColumn: { xs: 2, sm: 'auto' }, justifySelf: 'start' }}>
          {text('audits.plan.open')}
        </Button>
      )}
    </Box>
  );
}
