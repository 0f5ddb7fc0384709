import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';

import { useMay } from '../auth/use-viewer.js';
import { useApi } from '../data/use-ask.js';
import { RecordLink } from '../display/RecordLink.js';
import { ToneChip } from '../display/ToneChip.js';
import { VerdictChip } from '../display/verdict.js';
import { ReevaluateEnrollmentDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useObserved } from '../i18n/use-observed.js';
import { useReason } from '../i18n/use-reason.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import type { Compliance } from './shown-compliance.js';
import { FindingDialog } from './FindingDialog.js';
import { OutcomeChip } from './OutcomeChip.js';
import { ProposeWaiverDialog } from './ProposeWaiverDialog.js';
import { ReplayDecision } from './ReplayDecision.js';

type Decision = NonNullable<Compliance['decision']>;
type Result = Decision['assessment']['results'][number];

/** The latest decision: each criterion with what was found and asked, and what may be done about it. */
export function DecisionPanel({ enrollment }: { enrollment: Compliance }) {
  const text = useText();
  const formats = useFormats();
  const { decision } = enrollment;
  if (decision === null) return null;
  const { overall, evaluatedAt, nextReviewOn, nextReviewReason, assessment } = decision;
  const { program, region, version, effectiveFrom } = assessment.ruleSet;
  return (
    <Panel title={text('compliance.decision')} action={<OutcomeChip overall={overall} />}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {text('compliance.judged', { date: formats.dateTime(evaluatedAt), trigger: text(`compliance.trigger.${decision.trigger}`) })}
        {nextReviewOn && ` ${text('compliance.nextReview', { date: formats.date(nextReviewOn), reason: text(`compliance.review.${reviewReason(nextReviewReason)}`) })}`}
      </Typography>
      <Typography variant="body2" sx={{ mb: 1 }}>
        <RecordLink to={`/terms/${program}/${region}/${version}`}>{text('partners.terms.ruleSet', { program, version, date: formats.date(effectiveFrom) })}</RecordLink>
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {assessment.results.map((result) => (
          <ResultLine key={result.criterion} result={result} enrollment={enrollment} isWaived={decision.waivedCriteria.includes(result.criterion)} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <ReevaluateButton enrollment={enrollment} />
        <ReplayDecision decisionId={decision.id} />
      </Box>
    </Panel>
  );
}

const reviewReasons = ['QUARTER_END', 'DAY_90', 'CERTIFICATION_EXPIRY', 'COVERAGE_END', 'FINDING_EXPIRY', 'WAIVER_EXPIRY', 'TERMS_END'] as const;

function reviewReason(reason: string | null): (typeof reviewReasons)[number] | 'OTHER' {
  return reviewReasons.find((known) => known === reason) ?? 'OTHER';
}

function ResultLine({ result, enrollment, isWaived }: { result: Result; enrollment: Compliance; isWaived: boolean }) {
  const text = useText();
  const reason = useReason();
  const words = useObserved();
  const mayFind = useMay('findings.record');
  const mayWaive = useMay('waivers.propose');
  const [open, setOpen] = useState<'finding' | 'waiver' | null>(null);
  const { criterion, verdict, reasonCode, observed, required, sources, text: requirement } = result;
  const isForReviewers = reasonCode === 'REVIEW_PENDING' || reasonCode === 'REJECTED_BY_REVIEW';
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 1.5, rowGap: 0.25, py: 1, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      <span>{requirement}</span>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, justifyContent: 'flex-end', alignItems: 'flex-start', alignContent: 'flex-start' }}>
        <VerdictChip verdict={verdict} />
        {isWaived && <ToneChip tone="info">{text('compliance.waived')}</ToneChip>}
      </Box>
      <Box sx={{ gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flex: '1 1 220px', fontSize: '0.78125rem', color: 'text.secondary' }}>
          {[reason(reasonCode), observed !== null && `${text('partners.terms.found')} ${words(observed)}`, required !== null && `${text('partners.terms.asked')} ${words(required)}`, sources.join(', ')].filter(Boolean).join(' · ')}
        </Box>
        {isForReviewers && mayFind && (
          <Button size="small" onClick={() => setOpen('finding')} aria-label={`${text('compliance.finding.open')}: ${requirement}`}>
            {text('compliance.finding.open')}
          </Button>
        )}
        {verdict === 'NOT_MET' && !isWaived && mayWaive && (
          <Button size="small" onClick={() => setOpen('waiver')} aria-label={`${text('compliance.waiver.open')}: ${requirement}`}>
            {text('compliance.waiver.open')}
          </Button>
        )}
      </Box>
      {open === 'finding' && <FindingDialog enrollmentId={enrollment.id} organizationId={enrollment.organization.id} result={result} onClose={() => setOpen(null)} />}
      {open === 'waiver' && <ProposeWaiverDialog enrollmentId={enrollment.id} criterion={criterion} requirement={requirement} onClose={() => setOpen(null)} />}
    </Box>
  );
}

function ReevaluateButton({ enrollment: { id } }: { enrollment: Compliance }) {
  const text = useText();
  const ask = useApi();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const mayJudge = useMay('decisions.judge');
  const judging = useMutation({
    mutationFn: async () => (await ask(ReevaluateEnrollmentDocument, { enrollmentId: id })).data.reevaluateEnrollment,
    onSuccess: async (answer) => {
      await queryClient.invalidateQueries();
      notify('message' in answer ? text('compliance.problems.other', { message: answer.message ?? '' }) : text('compliance.judgedAnew'), { type: 'message' in answer ? 'warning' : 'success' });
    },
    onError: () => notify(text('compliance.judgingFailed'), { type: 'error' }),
  });
  if (!mayJudge) return null;
  return (
    <Button variant="outlined" disabled={judging.isPending} onClick={() => judging.mutate()}>
      {text('compliance.judge')}
    </Button>
  );
}
