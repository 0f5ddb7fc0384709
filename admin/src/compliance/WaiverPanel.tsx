import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { DueChip } from '../display/DueChip.js';
import { ToneChip } from '../display/ToneChip.js';
import type { WaiverRowFragment, WaiverStatus } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import type { ToneName } from '../theme/tokens.js';
import type { Compliance } from './shown-compliance.js';
import { EndWaiverDialog } from './EndWaiverDialog.js';

const tones: Readonly<Record<WaiverStatus, ToneName>> = { PROPOSED: 'waiting', APPROVED: 'info', REJECTED: 'quiet', WITHDRAWN: 'quiet', ENDED: 'quiet' };

/** What is waived, by whom and until when, and what reviewers found. */
export function WaiverPanel({ enrollment: { waivers, findings, decision } }: { enrollment: Compliance }) {
  const text = useText();
  const formats = useFormats();
  const wording = new Map(decision?.assessment.results.map(({ criterion, text: requirement }) => [criterion, requirement]));
  return (
    <Panel title={text('compliance.waivers')}>
      {waivers.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('compliance.noWaiver')}</Box>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {waivers.map((waiver) => (
          <WaiverLine key={waiver.id} waiver={waiver} requirement={wording.get(waiver.criterion) ?? waiver.criterion} />
        ))}
      </Box>
      {findings.length > 0 && (
        <Box component="ul" aria-label={text('compliance.findings')} sx={{ listStyle: 'none', m: 0, p: 0, mt: 2, pt: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 1.5, fontSize: '0.875rem' }}>
          {findings.map(({ id, criterion, finding, reason, foundAt, foundByName, validTo }) => (
            <li key={id}>
              {`${wording.get(criterion) ?? criterion} `}
              <ToneChip tone={finding === 'REJECTED' ? 'bad' : 'good'}>{text(finding === 'REJECTED' ? 'compliance.finding.rejected' : 'compliance.finding.accepted')}</ToneChip>
              <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{`${reason} ${text('compliance.foundBy', { name: foundByName, date: formats.day(foundAt) })}`}</Box>
              {validTo !== null && <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{text('evidence.holdsUntil', { date: formats.date(validTo) })}</Box>}
            </li>
          ))}
        </Box>
      )}
    </Panel>
  );
}

function WaiverLine({ waiver, requirement }: { waiver: WaiverRowFragment; requirement: string }) {
  const text = useText();
  const formats = useFormats();
  const mayEnd = useMay('waivers.end');
  const [isEnding, setEnding] = useState(false);
  const { id, status, reason, reference, validFrom, validTo, proposedByName, decidedByName, end } = waiver;
  const people = [text('compliance.waiver.proposedBy', { name: proposedByName }), decidedByName !== null && text('compliance.waiver.decidedBy', { name: decidedByName }), end && text('compliance.waiver.endedBy', { name: end.endedByName })];
  return (
    <Box component="li" sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <span>{requirement}</span>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <ToneChip tone={tones[status]}>{text(`compliance.waiver.status.${status}`)}</ToneChip>
        {status === 'APPROVED' && <DueChip on={validTo} />}
        <span>{text('compliance.waiver.days', { from: formats.date(validFrom), to: formats.date(validTo) })}</span>
      </Box>
      <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{`${reason} (${reference})`}</Box>
      <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{people.filter(Boolean).join(' · ')}</Box>
      {status === 'APPROVED' && mayEnd && (
        <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => setEnding(true)} aria-label={`${text('compliance.waiver.end')}: ${requirement}`}>
          {text('compliance.waiver.end')}
        </Button>
      )}
      {isEnding && <EndWaiverDialog waiverId={id} criterion={requirement} onClose={() => setEnding(false)} />}
    </Box>
  );
}
