import { useViewer } from '../auth/use-viewer.js';
import { RecordLink } from '../display/RecordLink.js';
import type { TechnicianRowFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter, SearchFilter } from '../list/filters.js';
import { RecordList } from '../list/RecordList.js';
import { Certifications } from './Certifications.js';
import { RegisterTechnicianButton } from './forms/RegisterTechnicianButton.js';
import { certifiedChoices, employments } from './technician-resource.js';

export function TechnicianList() {
  const text = useText();
  const organization = useViewer()?.organization ?? null;
  return (
    <>
      <PageHeader title={text('technicians.title')} actions={organization && <RegisterTechnicianButton partnerId={organization.id} />} />
      <TechnicianRecords />
    </>
  );
}

/** All technicians, or those of one partner. */
export function TechnicianRecords({ partnerId }: { partnerId?: string }) {
  const text = useText();
  const ofPartner: Column<TechnicianRowFragment> = { label: 'technicians.columns.partner', render: ({ organization: { id, displayName } }) => <RecordLink to={`/partners/${id}/show/technicians`}>{displayName}</RecordLink> };
  const columns: Column<TechnicianRowFragment>[] = [
    { label: 'technicians.columns.name', isShort: true, sort: 'displayName', isName: true, render: ({ id, displayName }) => <RecordLink to={`/technicians/${id}/show`} strong>{displayName}</RecordLink> },
    { label: 'technicians.columns.id', isShort: true, from: 'md', render: ({ technicianId }) => technicianId },
    ...(partnerId === undefined ? [ofPartner] : []),
    { label: 'technicians.columns.employment', render: ({ employment }) => text(`words.employment.${employment}`) },
    { label: 'technicians.columns.location', from: 'lg', render: ({ location }) => location?.name ?? '' },
    { label: 'technicians.columns.certifications', render: ({ certifications }) => <Certifications certifications={certifications} /> },
  ];
  return (
    <RecordList<TechnicianRowFragment>
      resource="technicians"
      caption={text('technicians.title')}
      columns={columns}
      sort={{ field: 'displayName', order: 'ASC' }}
      empty={text('technicians.empty')}
      {...(partnerId === undefined ? {} : { within: { organizationId: partnerId } })}
      filters={
        <>
          <SearchFilter label={text('technicians.search')} />
          <ChoiceFilter source="employment" label={text('technicians.employment')} choices={employments.map((value) => ({ value, label: text(`words.employment.${value}`) }))} />
          <ChoiceFilter source="certified" label={text('technicians.columns.certifications')} choices={certifiedChoices.map((value) => ({ value, label: text(`technicians.certified.${value}`) }))} />
        </>
      }
    />
  );
}
