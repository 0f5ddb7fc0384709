import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { RecordLink } from '../display/RecordLink.js';
import type { ApplicationRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { RecordList } from '../list/RecordList.js';
import { ageDays } from './age-days.js';
import { applicationPrograms, applicationStatuses } from './application-resource.js';
import { ApplicationStatusChip } from './ApplicationStatusChip.js';
import { StartApplicationDialog } from './StartApplicationDialog.js';

/** Applications and how long they have waited; of a partner, its own. */
export function ApplicationList() {
  const text = useText();
  const formats = useFormats();
  const mayStart = useMay('applications.start');
  const [isStarting, setStarting] = useState(false);
  const columns: Column<ApplicationRowFragment>[] = [
    { label: 'applications.columns.applicant', isName: true, render: ({ id, organization }) => <RecordLink to={`/applications/${id}/show`} strong>{organization.displayName}</RecordLink> },
    { label: 'applications.columns.program', isShort: true, render: ({ program }) => text(`words.program.${program}`) },
    { label: 'applications.columns.status', render: ({ status }) => <ApplicationStatusChip status={status} /> },
    { label: 'applications.columns.age', isShort: true, render: ({ createdAt, submittedAt, decidedAt }) => text('applications.days', { smart_count: ageDays(submittedAt ?? createdAt, decidedAt ?? null) }) },
    { label: 'applications.columns.submitted', isShort: true, sort: 'submittedAt', from: 'md', render: ({ submittedAt }) => (submittedAt ? formats.dateTime(submittedAt) : '') },
    { label: 'applications.columns.channel', from: 'lg', render: ({ channel }) => text(`applications.channel.${channel}`) },
  ];
  return (
    <>
      <PageHeader
        title={text('applications.title')}
        actions={
          mayStart && (
            <Button variant="contained" onClick={() => setStarting(true)}>
              {text('applications.start.open')}
            </Button>
          )
        }
      />
      <RecordList<ApplicationRowFragment>
        resource="applications"
        caption={text('applications.title')}
        columns={columns}
        sort={{ field: 'submittedAt', order: 'ASC' }}
        empty={text('applications.empty')}
        filters={
          <>
            <ChoiceFilter source="status" label={text('applications.columns.status')} choices={applicationStatuses.map((value) => ({ value, label: text(`applications.status.${value}`) }))} />
            <ChoiceFilter source="program" label={text('applications.columns.program')} choices={applicationPrograms.map((value) => ({ value, label: text(`words.program.${value}`) }))} />
          </>
        }
      />
      {isStarting && <StartApplicationDialog onClose={() => setStarting(false)} />}
    </>
  );
}
