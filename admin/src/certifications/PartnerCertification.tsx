import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { DueChip } from '../display/DueChip.js';
import { VerdictChip } from '../display/verdict.js';
import { PartnerCertificationDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';
import { DeclareLinesDialog } from './forms/DeclareLinesDialog.js';
import { VouchersPanel } from './VouchersPanel.js';
import type { Certified } from './certified.js';

/** What a self-servicing partner has to watch: the 90 days after its account was created, and its vouchers. Nothing for others. */
export function PartnerCertification({ partnerId }: { partnerId: string }) {
  const query = useAsk(PartnerCertificationDocument, { id: partnerId });
  return (
    <AskState query={query} loading={null}>
      {({ organization }) =>
        organization === null || (organization.technicianDeadlines.length === 0 && organization.examVouchers.length === 0) ? null : (
          <Box sx={{ display: 'grid', gap: 2, mb: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
            {organization.technicianDeadlines.map((deadline) => (
              <DeadlinePanel key={deadline.accountId} deadline={deadline} />
            ))}
            <VouchersPanel partnerId={partnerId} vouchers={organization.examVouchers} />
          </Box>
        )
      }
    </AskState>
  );
}

function DeadlinePanel({ deadline: { accountId, dueOn, accountCreatedOn, servicedLines, requirements } }: { deadline: Certified['technicianDeadlines'][number] }) {
  const text = useText();
  const formats = useFormats();
  const mayDeclare = useMay('lines.declare');
  const [isDeclaring, setDeclaring] = useState(false);
  const isOpen = requirements.some(({ verdict }) => verdict === 'NEEDS_EVIDENCE' || verdict === 'NOT_MET');
  const lines = servicedLines.map((line) => text(`certifications.lines.${line}`));
  return (
    <Panel title={text('ssaClock.title')} action={isOpen ? <DueChip on={dueOn} /> : undefined}>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', mb: 1 }}>
        {text('ssaClock.note', { created: formats.date(accountCreatedOn), due: formats.date(dueOn) })} {lines.length > 0 ? text('ssaClock.lines', { lines: formats.list(lines) }) : text('ssaClock.noLines')}
        {mayDeclare && (
          <Button size="small" onClick={() => setDeclaring(true)} aria-label={text('technicianForms.lines')}>
            {text('technicianForms.linesShort')}
          </Button>
        )}
      </Box>
      {isDeclaring && <DeclareLinesDialog accountId={accountId} lines={servicedLines} onClose={() => setDeclaring(false)} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75, fontSize: '0.875rem' }}>
        {requirements.map(({ track, verdict, doneOn }) => (
          <Box component="li" key={track} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <VerdictChip verdict={verdict} />
            <span>{text(`certifications.tracks.${track}`)}</span>
            {doneOn !== null && <Box component="span" sx={{ color: 'text.secondary' }}>{formats.date(doneOn)}</Box>}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
