import { DueChip } from '../display/DueChip.js';
import { RecordLink } from '../display/RecordLink.js';
import type { RenewalRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { PartnerFilter } from '../list/PartnerFilter.js';
import { RecordList } from '../list/RecordList.js';
import { endingChoices, tracks } from './matrix-wish.js';
import { renewalProducts, renewalStates } from './renewal-resource.js';

/** What is to be renewed, the most urgent first. */
export function RenewalList() {
  const text = useText();
  const formats = useFormats();
  const columns: Column<RenewalRowFragment>[] = [
    { label: 'renewals.columns.technician', isName: true, render: ({ technician: { id, displayName } }) => <RecordLink to={`/technicians/${id}/show`} strong>{displayName}</RecordLink> },
    { label: 'renewals.columns.partner', render: ({ technician: { organization } }) => <RecordLink to={`/partners/${organization.id}/show/technicians`}>{organization.displayName}</RecordLink> },
    { label: 'renewals.columns.location', from: 'lg', render: ({ technician }) => technician.location?.name ?? '' },
    { label: 'renewals.columns.product', isShort: true, render: ({ product }) => text(`words.product.${product}`) },
    { label: 'renewals.columns.due', isShort: true, sort: 'validUntil', render: ({ validUntil }) => <DueChip on={validUntil} /> },
    { label: 'renewals.columns.lastDay', isShort: true, from: 'md', render: ({ validUntil }) => formats.date(validUntil) },
    { label: 'renewals.columns.reminded', from: 'md', render: (row) => <Reminded row={row} /> },
  ];
  return (
    <>
      <PageHeader title={text('renewals.title')} note={text('renewals.note')} />
      <RecordList<RenewalRowFragment>
        resource="renewals"
        caption={text('renewals.title')}
        columns={columns}
        sort={{ field: 'validUntil', order: 'ASC' }}
        empty={text('renewals.empty')}
        filters={
          <>
            <ChoiceFilter source="state" label={text('renewals.state')} choices={renewalStates.map((value) => ({ value, label: text(`renewals.states.${value}`) }))} />
            <ChoiceFilter source="within" label={text('certifications.ending')} choices={endingChoices.map((value) => ({ value, label: text('certifications.withinDays', { days: value }) }))} />
            <ChoiceFilter source="track" label={text('certifications.track')} choices={tracks.map((value) => ({ value, label: text(`certifications.tracks.${value}`) }))} />
            <ChoiceFilter source="product" label={text('renewals.columns.product')} choices={renewalProducts.map((value) => ({ value, label: text(`words.product.${value}`) }))} />
            <PartnerFilter />
          </>
        }
      />
    </>
  );
}

function Reminded({ row: { reminders } }: { row: RenewalRowFragment }) {
  const text = useText();
  const formats = useFormats();
  const told = reminders.filter(({ status }) => status === 'TOLD').at(-1);
  const next = reminders.find(({ status }) => status === 'WAITING');
  if (told !== undefined) return text('renewals.told', { days: told.daysBefore });
  return next === undefined ? '' : text('renewals.next', { date: formats.date(next.dueOn) });
}
