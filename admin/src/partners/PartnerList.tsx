import { standings } from '../accounts/account-resource.js';
import { RecordLink } from '../display/RecordLink.js';
import type { PartnerRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter, SearchFilter } from '../list/filters.js';
import { RecordList } from '../list/RecordList.js';
import { useCountryChoices } from '../list/use-country-choices.js';
import { EnrollmentChips } from './EnrollmentChips.js';
import { RegisterPartnerButton } from './forms/RegisterPartnerButton.js';
import { programs } from './partner-resource.js';
import { QuarterFigure } from './QuarterFigure.js';
import { StandingChips } from './StandingChips.js';

export function PartnerList() {
  const text = useText();
  const formats = useFormats();
  const countries = useCountryChoices();
  const columns: Column<PartnerRowFragment>[] = [
    { label: 'partners.columns.name', sort: 'displayName', isName: true, render: ({ id, displayName }) => <RecordLink to={`/partners/${id}/show`} strong>{displayName}</RecordLink> },
    { label: 'partners.columns.country', sort: 'country', render: ({ country }) => formats.country(country) },
    { label: 'partners.columns.programmes', from: 'lg', render: ({ enrollments }) => <EnrollmentChips enrollments={enrollments} /> },
    { label: 'partners.columns.lastQuarter', render: ({ quarters }) => <QuarterFigure cell={quarters.find(({ running }) => !running)} /> },
    { label: 'partners.columns.running', render: ({ quarters }) => <QuarterFigure cell={quarters.find(({ running }) => running)} /> },
    { label: 'partners.columns.standing', from: 'md', render: ({ serviceAccounts }) => <StandingChips accounts={serviceAccounts} /> },
    { label: 'partners.columns.nextAudit', isShort: true, from: 'md', render: ({ nextAuditOn }) => (nextAuditOn ? formats.date(nextAuditOn) : '') },
  ];
  return (
    <>
      <PageHeader title={text('partners.title')} actions={<RegisterPartnerButton />} />
      <RecordList<PartnerRowFragment>
        resource="partners"
        caption={text('partners.title')}
        columns={columns}
        sort={{ field: 'displayName', order: 'ASC' }}
        empty={text('partners.empty')}
        filters={
          <>
            <SearchFilter label={text('partners.search')} />
            <ChoiceFilter source="country" label={text('table.country')} choices={countries} />
            <ChoiceFilter source="program" label={text('partners.programme')} choices={programs.map((value) => ({ value, label: text(`words.program.${value}`) }))} />
            <ChoiceFilter source="standing" label={text('partners.columns.standing')} choices={standings.map((value) => ({ value, label: text(`words.standing.${value}`) }))} />
          </>
        }
      />
    </>
  );
}
