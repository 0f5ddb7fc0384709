import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { VerdictChip } from '../../display/verdict.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import type { ReviewedApplication } from './reviewed-application.js';
import { FindingDialog } from './FindingDialog.js';

interface RulesPanelProps {
  application: ReviewedApplication;
  mayFind: boolean;
  onChanged: () => void;
}

/** One row for each requirement: the verdict, what was found, what is asked, where it stands, and what a reviewer found. */
export function RulesPanel({ application, mayFind, onChanged }: RulesPanelProps) {
  const text = useText();
  const formats = useFormats();
  const [finding, setFinding] = useState<{ criterion: string; text: string } | null>(null);
  const { assessment, judgements, reviewedCriteria } = application;
  return (
    <Panel title={text('applications.rules.title')} flush>
      <Box sx={{ px: 2, pb: 1, color: 'text.secondary', fontSize: '0.8125rem' }}>
        {text('applications.rules.terms', { version: assessment.ruleSet.version, date: formats.date(assessment.ruleSet.effectiveFrom) })}
      </Box>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {assessment.results.map(({ criterion, verdict, observed, required, sources, text: words }) => {
          const found = judgements.findLast((judgement) => judgement.criterion === criterion);
          return (
            <Box component="li" key={criterion} sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}>
              <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', alignItems: 'start', flexWrap: 'wrap' }}>
                <Box sx={{ flex: '1 1 220px', fontWeight: 550 }}>{words}</Box>
                <VerdictChip verdict={verdict} />
              </Box>
              <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
                {[observed !== null && observed !== undefined && text('applications.rules.found', { value: observed }), required !== null && required !== undefined && text('applications.rules.required', { value: required }), sources.join(', ')].filter(Boolean).join(' · ')}
              </Box>
              {found?.finding && (
                <Box sx={{ fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
                  {text(`applications.finding.${found.finding}`)}: {found.reason} ({found.judgedByName}, {formats.dateTime(found.at)})
                </Box>
              )}
              {mayFind && reviewedCriteria.includes(criterion) && (
                <Button size="small" sx={{ justifySelf: 'start' }} aria-label={`${text('applications.finding.open')}: ${words}`} onClick={() => setFinding({ criterion, text: words })}>
                  {text('applications.finding.open')}
                </Button>
              )}
            </Box>
          );
        })}
      </Box>
      {finding && <FindingDialog application={application} {...finding} onClose={() => setFinding(null)} onRecorded={onChanged} />}
    </Panel>
  );
}
