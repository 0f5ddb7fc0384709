import { RecordLink } from '../../display/RecordLink.js';
import type { DepotMovementRowFragment } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { PageHeader } from '../../layout/PageHeader.js';
import type { Column } from '../../list/column.js';
import { ChoiceFilter, SearchFilter } from '../../list/filters.js';
import { RecordList } from '../../list/RecordList.js';
import { movementKinds } from './depot-stock-resources.js';
import { useDepotChoices } from './use-depot-choices.js';

const signed = (change: number): string => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '');

/** What has changed the stock of depots, the latest first. */
export function MovementList() {
  const text = useText();
  const formats = useFormats();
  const depots = useDepotChoices();
  const explanation = ({ reference, reason, byName }: DepotMovementRowFragment): string => (reason === null ? (reference ?? '') : `${reason} (${byName ?? ''})`);
  const columns: Column<DepotMovementRowFragment>[] = [
    { label: 'parts.number', isShort: true, isName: true, render: ({ part }) => part && <RecordLink to={`/parts/${part.id}/show`} strong>{part.number}</RecordLink> },
    { label: 'parts.depot', isShort: true, render: ({ depot }) => depot?.name ?? '' },
    { label: 'depotStock.cause', isShort: true, render: ({ kind }) => text(`depotStock.kinds.${kind}`) },
    { label: 'parts.onHand', isShort: true, align: 'right', render: ({ onHandChange }) => signed(onHandChange) },
    { label: 'depotStock.setAside', isShort: true, align: 'right', from: 'md', render: ({ reservedChange }) => signed(reservedChange) },
    { label: 'parts.waiting', isShort: true, align: 'right', from: 'md', render: ({ waitingChange }) => signed(waitingChange) },
    { label: 'depotStock.explained', render: explanation },
    { label: 'depotStock.at', isShort: true, sort: 'at', render: ({ at }) => formats.dateTime(at) },
  ];
  return (
    <>
      <PageHeader title={text('depotStock.movements')} />
      <RecordList<DepotMovementRowFragment>
        resource="depot-movements"
        caption={text('depotStock.movements')}
        columns={columns}
        sort={{ field: 'at', order: 'DESC' }}
        empty={text('depotStock.noMovements')}
        filters={
          <>
            <SearchFilter label={text('parts.number')} />
            <ChoiceFilter source="depotId" label={text('parts.depot')} choices={depots} />
            <ChoiceFilter source="kind" label={text('depotStock.cause')} choices={movementKinds.map((value) => ({ value, label: text(`depotStock.kinds.${value}`) }))} />
          </>
        }
      />
    </>
  );
}
