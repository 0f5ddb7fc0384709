import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { RecordLink } from '../../display/RecordLink.js';
import type { ShipmentRowFragment } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { PageHeader } from '../../layout/PageHeader.js';
import type { Column } from '../../list/column.js';
import { ChoiceFilter } from '../../list/filters.js';
import { PartnerFilter } from '../../list/PartnerFilter.js';
import { RecordList } from '../../list/RecordList.js';
import { shipmentStates } from '../return-words.js';
import { OpenShipmentDialog } from './OpenShipmentDialog.js';
import { ShipmentStateChip } from './ShipmentStateChip.js';

/** Shipments of returns, those being packed and those that have left. */
export function ShipmentList() {
  const text = useText();
  const formats = useFormats();
  const mayPack = useMay('returns.pack');
  const [isOpening, setOpening] = useState(false);
  const columns: Column<ShipmentRowFragment>[] = [
    { label: 'returns.shipments.number', isName: true, isShort: true, render: ({ id, number }) => <RecordLink to={`/bulk-returns/${id}/show`} strong>{number}</RecordLink> },
    { label: 'returns.columns.partner', render: ({ organization: { id, displayName } }) => <RecordLink to={`/partners/${id}/show`}>{displayName}</RecordLink> },
    { label: 'returns.shipments.place', from: 'md', render: ({ location }) => (location ? `${location.name}, ${location.city}` : '') },
    { label: 'returns.columns.state', isShort: true, render: ({ state }) => <ShipmentStateChip state={state} /> },
    { label: 'returns.shipments.count', align: 'right', isShort: true, render: ({ packedCount }) => formats.number(packedCount) },
    { label: 'returns.shipments.opened', isShort: true, sort: 'openedAt', from: 'md', render: ({ openedAt }) => formats.day(openedAt) },
    { label: 'returns.shipments.tracking', from: 'lg', render: ({ carrierName, trackingNumber }) => [carrierName, trackingNumber].filter((known) => known !== null).join(' ') },
  ];
  return (
    <>
      <PageHeader
        title={text('returns.shipments.title')}
        actions={
          mayPack && (
            <Button variant="contained" onClick={() => setOpening(true)}>
              {text('returns.shipments.open')}
            </Button>
          )
        }
      />
      <RecordList<ShipmentRowFragment>
        resource="bulk-returns"
        caption={text('returns.shipments.title')}
        columns={columns}
        sort={{ field: 'openedAt', order: 'DESC' }}
        empty={text('returns.shipments.empty')}
        filters={
          <>
            <PartnerFilter />
            <ChoiceFilter source="state" label={text('returns.columns.state')} choices={shipmentStates.map((value) => ({ value, label: text(`returns.shipmentStates.${value}`) }))} />
          </>
        }
      />
      {isOpening && <OpenShipmentDialog onClose={() => setOpening(false)} />}
    </>
  );
}
