import Button from '@mui/material/Button';
import { useListFilterContext } from 'react-admin';
import { Link } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { RecordLink } from '../display/RecordLink.js';
import type { RepairRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter, SearchFilter } from '../list/filters.js';
import { PartnerFilter } from '../list/PartnerFilter.js';
import { RecordList } from '../list/RecordList.js';
import { today } from '../i18n/calendar.js';
import { lastQuarters } from '../quarters/last-quarters.js';
import { quarterName } from '../quarters/quarter-name.js';
import { monospace } from '../theme/console-theme.js';
import { ChooseRepair, ChosenRepairs } from './complete/ChosenRepairs.js';
import { LocationFilter } from './LocationFilter.js';
import { PaceChip } from './PaceChip.js';
import { agesOffered, anyOpen, assignments, repairStatuses, repairTypes } from './repair-resource.js';
import { RepairStatusChip } from './RepairStatusChip.js';

export function RepairList() {
  const text = useText();
  const mayImport = useMay('repairs.import');
  const mayCreate = useMay('repairs.create');
  return (
    <>
      <PageHeader
        title={text('repairs.title')}
        actions={
          <>
            <Button variant="outlined" component={Link} to="/repairs/queue">
              {text('repairLife.queue.open')}
            </Button>
            {mayImport && (
              <Button variant="outlined" component={Link} to="/repairs/import">
                {text('imports.title')}
              </Button>
            )}
            {mayCreate && (
              <Button variant="contained" component={Link} to="/repairs/create">
                {text('repairLife.create.open')}
              </Button>
            )}
          </>
        }
      />
      <RepairRecords />
    </>
  );
}

/** All repairs, or those of one partner. */
export function RepairRecords({ partnerId }: { partnerId?: string }) {
  const text = useText();
  const formats = useFormats();
  const ofPartner: Column<RepairRowFragment> = { label: 'repairs.columns.partner', render: ({ organization: { id, displayName } }) => <RecordLink to={`/partners/${id}/show`}>{displayName}</RecordLink> };
  const mayComplete = useMay('repairs.complete-several');
  const choose: Column<RepairRowFragment> = { label: 'repairDesk.bulk.column', isShort: true, render: (repair) => (repair.status === 'SPCM' || repair.status === 'CANCELLED' ? '' : <ChooseRepair repair={repair} />) };
  const columns: Column<RepairRowFragment>[] = [
    ...(mayComplete ? [choose] : []),
    { label: 'repairs.columns.dispatch', isShort: true, sort: 'dispatchId', isName: true, render: ({ id, dispatchId }) => <RecordLink to={`/repairs/${id}/show`} strong>{dispatchId}</RecordLink> },
    ...(partnerId === undefined ? [ofPartner] : []),
    { label: 'repairs.columns.product', render: ({ device }) => device?.productName ?? '' },
    { label: 'repairs.columns.serial', from: 'lg', render: ({ device }) => <span style={{ fontFamily: monospace, fontSize: '0.8125rem' }}>{device?.serialNumber}</span> },
    { label: 'repairs.columns.type', from: 'lg', render: ({ repairType }) => <abbr title={text(`words.repairType.${repairType}`)} style={{ textDecoration: 'none' }}>{repairType}</abbr> },
    { label: 'repairs.columns.status', isShort: true, render: ({ status }) => <RepairStatusChip status={status} /> },
    { label: 'repairLife.age', isShort: true, sort: 'statusSince', render: ({ pace, statusSince }) => (pace ? <PaceChip pace={pace} since={statusSince} /> : '') },
    { label: 'repairLife.technician', from: 'lg', render: ({ technician }) => technician?.displayName ?? '' },
    { label: 'repairs.columns.created', isShort: true, sort: 'createdAt', from: 'md', render: ({ createdAt }) => formats.day(createdAt) },
    { label: 'repairs.columns.completed', isShort: true, sort: 'completedAt', render: ({ completedAt }) => (completedAt ? formats.day(completedAt) : '') },
  ];
  return (
    <RecordList<RepairRowFragment>
      resource="repairs"
      caption={text('repairs.title')}
      columns={columns}
      sort={{ field: 'createdAt', order: 'DESC' }}
      empty={text('repairs.empty')}
      {...(partnerId === undefined ? {} : { within: { organizationId: partnerId } })}
      filters={
        <>
          <SearchFilter label={text('repairs.search')} />
          {partnerId === undefined && <PartnerFilter />}
          <ChoiceFilter source="status" label={text('repairs.status')} choices={[{ value: anyOpen, label: text('repairs.anyOpen') }, ...repairStatuses.map((value) => ({ value, label: text(`words.repairStatus.${value}`) }))]} />
          <ChoiceFilter source="repairType" label={text('repairLife.filters.type')} choices={repairTypes.map((value) => ({ value, label: text(`words.repairType.${value}`) }))} />
          <ChoiceFilter source="assignment" label={text('repairLife.filters.assignment')} choices={assignments.map((value) => ({ value, label: text(`repairLife.filters.${value}`) }))} />
          <ChoiceFilter source="olderThan" label={text('repairLife.filters.age')} choices={agesOffered.map((days) => ({ value: String(days), label: text('repairLife.filters.days', { count: days }) }))} />
          <LocationFilter {...(partnerId === undefined ? {} : { partnerId })} />
          <QuarterFilter />
          {mayComplete && <ChosenRepairs />}
        </>
      }
    />
  );
}

const quartersOffered = 12;

function QuarterFilter() {
  const text = useText();
  const { filterValues } = useListFilterContext();
  const offered = lastQuarters(today(), quartersOffered).toReversed();
  const chosen: unknown = filterValues.quarter;
  const all = typeof chosen === 'string' && !offered.includes(chosen) ? [...offered, chosen] : offered;
  return <ChoiceFilter source="quarter" label={text('repairs.quarter')} choices={all.map((value) => ({ value, label: quarterName(value) }))} />;
}
