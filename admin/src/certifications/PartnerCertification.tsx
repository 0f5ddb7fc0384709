import Box from '@mui/material/Box';

import { useAsk } from '../data/use-ask.js';
import { DueChip } from '../display/DueChip.js';
import { ToneChip } from '../display/ToneChip.js';
import { VerdictChip } from '../display/verdict.js';
import { PartnerCertificationDocument, type PartnerCertificationQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';

type Certified = NonNullable<PartnerCertificationQuery['organization']>;

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
            <VouchersPanel vouchers={organization.examVouchers} />
          </Box>
        )
      }
    </AskState>
  );
}

function DeadlinePanel({ deadline: { dueOn, accountCreatedOn, servicedLines, requirements } }: { deadline: Certified['technicianDeadlines'][number] }) {
  const text = useText();
  const formats = useFormats();
  const isOpen = requirements.some(({ verdict }) => verdict === 'NEEDS_EVIDENCE' || verdict === 'NOT_MET');
  const lines = servicedLines.map((line) => text(`certifications.lines.${line}`));
  return (
    <Panel title={text('ssaClock.title')} action={isOpen ? <DueChip on={dueOn} /> : undefined}>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', mb: 1 }}>
        {text('ssaClock.note', { created: formats.date(accountCreatedOn), due: formats.date(dueOn) })} {lines.length > 0 ? text('ssaClock.lines', { lines: formats.list(lines) }) : text('ssaClock.noLines')}
      </Box>
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

const voucherTones = { ISSUED: 'good', RESERVED: 'info', USED: 'quiet', EXPIRED: 'bad' } as const;

function VouchersPanel({ vouchers }: { vouchers: Certified['examVouchers'] }) {
  const text = useText();
  const left = vouchers.filter(({ status }) => status === 'ISSUED' || status === 'RESERVED').length;
  return (
    <Panel title={text('vouchers.title')}>
      <Box sx={{ fontSize: '0.875rem', mb: 1 }}>{text('vouchers.left', { left, given: vouchers.length })}</Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {vouchers.map(({ id, number, status, reservedFor }) => (
          <li key={id}>
            <ToneChip tone={voucherTones[status]}>{text('vouchers.one', { number, status: `${text(`vouchers.statuses.${status}`)}${reservedFor ? ` (${reservedFor.displayName})` : ''}` })}</ToneChip>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
