import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useListContext } from 'react-admin';

import { useMay } from '../auth/use-viewer.js';
import { RecordLink } from '../display/RecordLink.js';
import type { AuditRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { PartnerFilter } from '../list/PartnerFilter.js';
import { RecordList } from '../list/RecordList.js';
import { AuditDue } from './AuditDue.js';
import { AuditProgress } from './AuditProgress.js';
import { auditStatuses } from './audit-resource.js';
import { AuditStatusChip } from './AuditStatusChip.js';
import { PlanAuditDialog } from './PlanAuditDialog.js';

export function AuditList() {
  const text = useText();
  const mayPlan = useMay('audits.create');
  const [isPlanning, setPlanning] = useState(false);
  return (
    <>
      <PageHeader
        title={text('audits.title')}
        actions={
          mayPlan && (
            <Button variant="contained" onClick={() => setPlanning(true)}>
              {text('audits.plan.open')}
            </Button>
          )
        }
      />
      <AuditRecords />
      {isPlanning && <PlanAuditDialog onClose={() => setPlanning(false)} />}
    </>
  );
}

/** All audits, or those of one partner. */
export function AuditRecords({ partnerId }: { partnerId?: string }) {
  const text = useText();
  const formats = useFormats();
  const ofPartner: Column<AuditRowFragment> = { label: 'audits.columns.partner', render: ({ organization: { id, displayName } }) => <RecordLink to={`/partners/${id}/show`}>{displayName}</RecordLink> };
  const columns: Column<AuditRowFragment>[] = [
    { label: 'audits.columns.number', isShort: true, sort: 'number', isName: true, render: ({ id, number }) => <RecordLink to={`/audits/${id}/show`} strong>{number}</RecordLink> },
    ...(partnerId === undefined ? [ofPartner] : []),
    { label: 'audits.columns.status', render: ({ status }) => <AuditStatusChip status={status} /> },
    { label: 'audits.columns.progress', render: ({ progress }) => <AuditProgress {...progress} /> },
    { label: 'audits.columns.planned', isShort: true, sort: 'plannedOn', from: 'md', render: ({ plannedOn }) => formats.date(plannedOn) },
    { label: 'audits.columns.due', isShort: true, sort: 'dueOn', render: (audit) => <AuditDue audit={audit} /> },
    { label: 'audits.columns.auditor', from: 'lg', render: ({ auditorName }) => auditorName ?? '' },
  ];
  return (
    <RecordList<AuditRowFragment>
      resource="audits"
      caption={text('audits.title')}
      columns={columns}
      sort={{ field: 'dueOn', order: 'DESC' }}
      empty={text('audits.empty')}
      {...(partnerId === undefined ? {} : { within: { organizationId: partnerId } })}
      filters={
        <>
          {partnerId === undefined && <PartnerFilter />}
          <ChoiceFilter source="status" label={text('audits.status')} choices={auditStatuses.map((value) => ({ value, label: text(`words.auditStatus.${value}`) }))} />
          <DueBeforeFilter />
        </>
      }
    />
  );
}

function DueBeforeFilter() {
  const text = useText();
  const { filterValues, setFilters } = useListContext();
  const { dueBefore, ...others } = filterValues as Record<string, unknown>;
  return (
    <Box sx={{ minWidth: { xs: 'calc(50% - 6px)', sm: 160 } }}>
      <TextField
        fullWidth
        type="date"
        label={text('audits.dueBefore')}
        value={typeof dueBefore === 'string' ? dueBefore : ''}
        onChange={({ target }) => setFilters(target.value === '' ? others : { ...others, dueBefore: target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </Box>
  );
}
