import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';

import { PlanAuditDialog } from '../audits/PlanAuditDialog.js';
import { useMay } from '../auth/use-viewer.js';
import { Facts } from '../display/Facts.js';
import { RecordLink } from '../display/RecordLink.js';
import { daysBetween, today } from '../i18n/calendar.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import { listAddress } from '../list/list-address.js';
import { anyOpen } from '../repairs/repair-resource.js';
import { EnrollmentChips } from './EnrollmentChips.js';
import { EnrolPartnerButton } from './forms/EnrolPartnerButton.js';
import type { Partner } from './shown-partner.js';
import { QuotaGauge } from './QuotaGauge.js';
import { StandingChip } from './StandingChips.js';

/** Who the partner is, how its account stands, and how this quarter goes: on every tab. */
export function PartnerHeader({ partner }: { partner: Partner }) {
  const running = partner.quarters.find((quarter) => quarter.running);
  return (
    <>
      <PageHeader title={partner.displayName} marks={<EnrollmentChips enrollments={partner.enrollments} />} note={<Identity partner={partner} />} actions={<><EnrolPartnerButton partner={partner} /><AuditAction partner={partner} /></>} />
      <Card sx={{ p: 2, mb: 1, display: 'grid', gap: 2.5, gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) minmax(260px, 340px)' }, alignItems: 'start' }}>
        <PartnerFacts partner={partner} />
        {running && <QuotaGauge cell={running} />}
      </Card>
    </>
  );
}

function Identity({ partner: { legalName, country, organizationNumber, website } }: { partner: Partner }) {
  const formats = useFormats();
  const parts = [legalName, organizationNumber, formats.country(country)].filter((part) => part !== null && part !== '');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
      <span>{parts.join(' · ')}</span>
      {website && (
        <Link href={website} target="_blank" rel="noreferrer noopener">
          {website.replace(/^https?:\/\/(www\.)?/, '')}
        </Link>
      )}
    </Box>
  );
}

function PartnerFacts({ partner }: { partner: Partner }) {
  const text = useText();
  const formats = useFormats();
  const { serviceAccounts, enrollments, nextAuditOn, employedCertifiedTechnicians, openRepairCount } = partner;
  const approved = enrollments.filter(({ approvedOn }) => approvedOn !== null);
  return (
    <Facts
      columns={120}
      facts={[
        {
          label: text('partners.facts.account'),
          value:
            serviceAccounts?.length > 0 ? (
              <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
                {serviceAccounts.map(({ id, standing, soldTo }) => (
                  <Box key={id}>
                    <StandingChip standing={standing} />
                    <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary', mt: 0.25 }}>{text('partners.facts.soldTo', { soldTo })}</Box>
                  </Box>
                ))}
              </Box>
            ) : (
              text('partners.noAccount')
            ),
        },
        { label: text('partners.columns.programmes'), value: approved.length > 0 ? approved.map(({ id, program, approvedOn }) => <div key={id}>{`${program} ${text('partners.since', { date: formats.date(approvedOn!) })}`}</div>) : text('partners.noProgramme') },
        { label: text('partners.facts.nextAudit'), value: nextAuditOn ? <>{formats.date(nextAuditOn)}<Box sx={{ fontSize: '0.78125rem', color: 'text.secondary', mt: 0.25 }}>{formats.days(daysBetween(today(), nextAuditOn))}</Box></> : text('partners.facts.noAudit') },
        { label: text('partners.facts.technicians'), value: formats.number(employedCertifiedTechnicians ?? 0) },
        { label: text('partners.facts.openRepairs'), value: openRepairCount ? <RecordLink to={listAddress('/repairs', { organizationId: partner.id, status: anyOpen })}>{formats.number(openRepairCount)}</RecordLink> : formats.number(0) },
      ]}
    />
  );
}

function AuditAction({ partner }: { partner: Partner }) {
  const text = useText();
  const mayPlan = useMay('audits.create');
  const [isPlanning, setPlanning] = useState(false);
  const current = partner.audits.nodes.find(({ status }) => status !== 'CLOSED');
  if (current) {
    return (
      <Button variant="contained" component={RouterLink} to={`/audits/${current.id}/show`}>
        {text('partners.openAudit')}
      </Button>
    );
  }
  if (!mayPlan) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setPlanning(true)}>
        {text('partners.plan')}
      </Button>
      {isPlanning && <PlanAuditDialog partner={partner} onClose={() => setPlanning(false)} />}
    </>
  );
}
