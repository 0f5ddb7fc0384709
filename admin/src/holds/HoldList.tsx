import { RecordLink } from '../display/RecordLink.js';
import { useMoney } from '../display/use-money.js';
import type { HoldListQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { PartnerFilter } from '../list/PartnerFilter.js';
import { RecordList } from '../list/RecordList.js';
import { holdStates } from './hold-resource.js';
import { HoldStateChip } from './HoldStateChip.js';

type HoldRow = HoldListQuery['cardHolds']['nodes'][number];

/** Holds on customers' cards, those first that nothing secures. */
export function HoldList() {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  const columns: Column<HoldRow>[] = [
    { label: 'holds.columns.device', isName: true, render: ({ id, productName }) => <RecordLink to={`/card-holds/${id}/show`} strong>{productName}</RecordLink> },
    { label: 'holds.columns.partner', from: 'md', render: ({ organization: { id, displayName } }) => <RecordLink to={`/partners/${id}/show`}>{displayName}</RecordLink> },
    { label: 'holds.columns.state', isShort: true, sort: 'urgency', render: ({ state }) => <HoldStateChip state={state} /> },
    { label: 'holds.columns.held', align: 'right', isShort: true, render: ({ held }) => (held === null ? text('states.none') : money(held)) },
    { label: 'holds.columns.deadline', isShort: true, sort: 'deadlineAt', render: ({ returnDueOn }) => (returnDueOn === null ? text('states.none') : formats.date(returnDueOn)) },
    { label: 'holds.columns.next', from: 'lg', render: ({ nextAct }) => (nextAct === null ? text('states.none') : text('holds.nextAt', { act: text(`holds.act.${nextAct.act}`), at: formats.dateTime(nextAct.at) })) },
    { label: 'holds.columns.requested', isShort: true, from: 'xl', sort: 'requestedAt', render: ({ requestedAt }) => formats.day(requestedAt) },
  ];
  return (
    <>
      <PageHeader title={text('holds.title')} />
      <RecordList<HoldRow>
        resource="card-holds"
        caption={text('holds.title')}
        columns={columns}
        sort={{ field: 'urgency', order: 'ASC' }}
        empty={text('holds.empty')}
        filters={
          <>
            <PartnerFilter />
            <ChoiceFilter source="state" label={text('holds.columns.state')} choices={holdStates.map((value) => ({ value, label: text(`holds.state.${value}`) }))} />
            <ChoiceFilter source="isSecured" label={text('holds.security')} choices={['false', 'true'].map((value) => ({ value, label: text(value === 'true' ? 'holds.secured' : 'holds.unsecured') }))} />
          </>
        }
      />
    </>
  );
}
