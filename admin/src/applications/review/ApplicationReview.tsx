import Box from '@mui/material/Box';

import { EvidenceGallery } from '../../evidence/EvidenceGallery.js';
import { EvidenceUpload } from '../../evidence/EvidenceUpload.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import { ApplicationHistory } from '../ApplicationHistory.js';
import { ApplicantFacts } from './ApplicantFacts.js';
import { DecisionPanel } from './DecisionPanel.js';
import { MatchesPanel } from './MatchesPanel.js';
import { RulesPanel } from './RulesPanel.js';
import type { ReviewedApplication } from './reviewed-application.js';

interface ApplicationReviewProps {
  application: ReviewedApplication;
  mayDecide: boolean;
  onChanged: () => void;
}

/** An application as it is reviewed: the applicant on the left, the rules in the middle, the decision on the right. */
export function ApplicationReview({ application, mayDecide, onChanged }: ApplicationReviewProps) {
  const text = useText();
  const { id, organization, evidence, status } = application;
  const isDecided = status === 'APPROVED' || status === 'REFUSED' || status === 'NOT_CONSIDERED' || status === 'WITHDRAWN';
  return (
    <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1.4fr)', xl: 'minmax(0, 1fr) minmax(0, 1.6fr) minmax(0, 1fr)' } }}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <ApplicantFacts application={application} />
        <Panel title={text('evidence.title')}>
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            {mayDecide && !isDecided && <EvidenceUpload organizationId={organization.id} subject={{ applicationId: id, criteria: [] }} onAttached={onChanged} />}
            <EvidenceGallery evidence={evidence} isLocked={!mayDecide || isDecided} onChanged={onChanged} />
          </Box>
        </Panel>
      </Box>
      <RulesPanel application={application} mayFind={mayDecide && status === 'UNDER_REVIEW'} onChanged={onChanged} />
      <Box sx={{ display: 'grid', gap: 2, gridColumn: { md: '1 / -1', xl: 'auto' } }}>
        {mayDecide && <DecisionPanel key={status} application={application} onChanged={onChanged} />}
        <MatchesPanel matches={application.matches} />
        <ApplicationHistory application={application} />
      </Box>
    </Box>
  );
}
