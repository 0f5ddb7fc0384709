import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import TextField from '@mui/material/TextField';
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
import type { PartnerChoice } from '../../partners/PartnerField.js';
import { PlanAuditDialog } from '../PlanAuditDialog.js';

type Candidate = AuditPlanningQuery['auditCandidates']['nodes'][number];

const countries = ['NO', 'SE', 'DE'] as const;
const rows = 25;

/** Who should be audited next, and why: the weightiest reasons first. */
export default function AuditPlanning() {
  const text = useText();
  const formats = useFormats();
  const [search, setSearch] = useSearchParams();
  const country = search.get('country');
  const after = search.get('after');
  const [planned, setPlanned] = useState<PartnerChoice | null>(null);
  const query = useAsk(AuditPlanningDocument, { first: rows, after, filter: { country, hasOpenAudit: false } }, { keepPrevious: true });
  const mayPlan = useMay('audits.create');
  return (
    <>
      <PageHeader title={text('auditMoves.planning.title')} note={text('auditMoves.planning.note')} />
      <Box sx={{ mb: 1.5, maxWidth: 220 }}>
        <TextField select fullWidth label={text('auditMoves.planning.country')} value={country ?? ''} onChange={({ target }) => setSearch(target.value === '' ? {} : { country: target.value })} slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}>
          <option value="">{text('auditMoves.planning.everywhere')}</option>
          {countries.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </TextField>
      </Box>
      <AskState query={query}>
        {({ auditCandidates: { nodes, pageInfo, totalCount } }) => (
          <Card>
            {nodes.length === 0 && <Message title={text('auditMoves.planning.empty')} />}
            <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {nodes.map((candidate) => (
                <CandidateLine key={candidate.organization.id} candidate={candidate} onPlan={mayPlan ? setPlanned : null} />
              ))}
            </Box>
            <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 2, py: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>
              <span>{text('auditMoves.planning.total', { count: formats.number(totalCount ?? 0) })}</span>
              <Box sx={{ flex: 1 }} />
              {after && <Button size="small" onClick={() => setSearch(country ? { country } : {})}>{text('auditMoves.planning.first')}</Button>}
              {pageInfo.hasNextPage && <Button size="small" onClick={() => setSearch({ ...(country ? { country } : {}), after: pageInfo.endCursor! })}>{text('auditMoves.planning.more')}</Button>}
            </Box>
          </Card>
        )}
      </AskState>
      {planned && <PlanAuditDialog partner={planned} onClose={() => setPlanned(null)} />}
    </>
  );
}

function CandidateLine({ candidate: { organization, score, reasons, lastAuditOn }, onPlan }: { candidate: Candidate; onPlan: ((partner: PartnerChoice) => void) | null }) {
  const text = useText();
  const formats = useFormats();
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: { xs: '48px minmax(0, 1fr)', sm: '64px minmax(0, 1fr) auto' }, gap: 1.5, alignItems: 'start', px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      <Box sx={{ fontSize: '1.25rem', fontWeight: 650 }} aria-label={text('auditMoves.planning.score', { score })} role="img">
        {score}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <RecordLink to={`/partners/${organization.id}/show`} strong>
          {organization.displayName}
        </RecordLink>
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{lastAuditOn ? text('auditMoves.planning.lastAudit', { date: formats.date(lastAuditOn) }) : text('auditMoves.planning.never')}</Box>
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2 }}>
          {reasons.map(({ code, count, points }) => (
            <li key={code}>{`${text(`auditMoves.planning.reasons.${code}`, { count })} (+${points})`}</li>
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
