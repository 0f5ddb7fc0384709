import Box from '@mui/material/Box';

import { DueChip } from '../../display/DueChip.js';
import { RecordLink } from '../../display/RecordLink.js';
import { ToneChip } from '../../display/ToneChip.js';
import type { ActionRowFragment } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { PageHeader } from '../../layout/PageHeader.js';
import type { Column } from '../../list/column.js';
import { ChoiceFilter } from '../../list/filters.js';
import { PartnerFilter } from '../../list/PartnerFilter.js';
import { RecordList } from '../../list/RecordList.js';
import type { ToneName } from '../../theme/tokens.js';
import { actionStatuses } from './action-resource.js';
import { ActionSteps } from './ActionSteps.js';

const tones: Readonly<Record<ActionRowFragment['status'], ToneName>> = { OPEN: 'waiting', DONE_BY_PARTNER: 'info', REJECTED: 'bad', VERIFIED: 'good', WITHDRAWN: 'quiet' };

/** What audits ordered and is not verified yet, due first before the others. */
export function ActionList() {
  const text = useText();
  return (
    <>
      <PageHeader title={text('auditActions.title')} note={text('auditActions.note')} />
      <ActionRecords />
    </>
  );
}

/** The corrective actions of all partners, or of one. */
export function ActionRecords({ partnerId }: { partnerId?: string }) {
  const text = useText();
  const ofPartner: Column<ActionRowFragment> = { label: 'auditActions.columns.partner', render: ({ organization: { id, displayName } }) => <RecordLink to={`/partners/${id}/show`}>{displayName}</RecordLink> };
  const columns: Column<ActionRowFragment>[] = [
    { label: 'auditActions.columns.action', isName: true, render: (action) => <ActionWords action={action} /> },
    ...(partnerId === undefined ? [ofPartner] : []),
    { label: 'auditActions.columns.owner', from: 'lg', render: ({ ownerName }) => ownerName },
    { label: 'auditActions.columns.due', isShort: true, sort: 'dueOn', render: (action) => <ActionDue action={action} /> },
    { label: 'auditActions.columns.status', render: ({ status }) => <ToneChip tone={tones[status]}>{text(`words.actionStatus.${status}`)}</ToneChip> },
    { label: 'auditActions.columns.steps', render: (action) => <ActionSteps action={action} /> },
  ];
  return (
    <RecordList<ActionRowFragment>
      resource="audit-actions"
      caption={text('auditActions.title')}
      columns={columns}
      sort={{ field: 'dueOn', order: 'ASC' }}
      empty={text('auditActions.empty')}
      {...(partnerId === undefined ? {} : { within: { organizationId: partnerId } })}
      filters={
        <>
          {partnerId === undefined && <PartnerFilter />}
          <ChoiceFilter source="status" label={text('auditActions.columns.status')} choices={actionStatuses.map((value) => ({ value, label: text(`words.actionStatus.${value}`) }))} />
        </>
      }
    />
  );
}

function ActionWords({ action: { description, audit, item, doneNote, doneByName, decisionNote, decidedByName, status } }: { action: ActionRowFragment }) {
  const text = useText();
  const quiet = { fontSize: '0.8125rem', color: 'text.secondary' } as const;
  return (
    <Box sx={{ display: 'grid', gap: 0.25, minWidth: 0 }}>
      <RecordLink to={`/audits/${audit.id}/show/${item.id}`} strong>
        {description}
      </RecordLink>
      <Box sx={quiet}>{`${audit.number}${item.severity ? ` · ${text(`words.severity.${item.severity}`)}` : ''}`}</Box>
      {doneNote && <Box sx={quiet}>{text('auditActions.doneNote', { name: doneByName ?? '', note: doneNote })}</Box>}
      {status === 'REJECTED' && decisionNote && <Box sx={quiet}>{text('auditActions.rejectedNote', { name: decidedByName ?? '', note: decisionNote })}</Box>}
    </Box>
  );
}

function ActionDue({ action: { dueOn, status, nextReminderOn, reminders } }: { action: ActionRowFragment }) {
  const text = useText();
  const formats = useFormats();
  const isSettled = status === 'VERIFIED' || status === 'WITHDRAWN';
  return (
    <Box sx={{ display: 'grid', gap: 0.25, justifyItems: 'start' }}>
      {isSettled ? formats.date(dueOn) : <DueChip on={dueOn} />}
      {nextReminderOn && <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{text('auditActions.reminder', { date: formats.date(nextReminderOn), count: reminders })}</Box>}
    </Box>
  );
}
