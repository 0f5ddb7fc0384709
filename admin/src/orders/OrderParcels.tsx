import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { useApi } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { Facts } from '../display/Facts.js';
import { AcknowledgeDeliveryDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { Panel } from '../layout/Panel.js';
import type { ShownOrder } from './shown-order.js';

type Parcel = ShownOrder['shipments'][number];

/** The parcels of an order; whoever gets one says when it has arrived. */
export function OrderParcels({ shipments }: { shipments: readonly Parcel[] }) {
  const text = useText();
  const mayAcknowledge = useMay('shipments.acknowledge');
  const [arrived, setArrived] = useState<Parcel | null>(null);
  if (shipments.length === 0) return <Panel title={text('partOrders.parcels')}>{text('partOrders.noParcels')}</Panel>;
  return (
    <Panel title={text('partOrders.parcels')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {shipments.map((parcel) => (
          <Box key={parcel.id} sx={{ display: 'grid', gap: 1 }}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
              <Typography variant="h3">{text('partOrders.parcel', { number: parcel.number })}</Typography>
              {mayAcknowledge && parcel.status === 'SHIPPED' && <Button size="small" variant="outlined" onClick={() => setArrived(parcel)}>{text('partOrders.arrived.open')}</Button>}
            </Box>
            <ParcelFacts parcel={parcel} />
          </Box>
        ))}
      </Box>
      {arrived && <ArrivedDialog parcel={arrived} onClose={() => setArrived(null)} />}
    </Panel>
  );
}

function ParcelFacts({ parcel: { status, carrier, trackingNumber, shippedAt, deliveredAt, lines } }: { parcel: Parcel }) {
  const text = useText();
  const formats = useFormats();
  return (
    <Facts
      facts={[
        { label: text('partOrders.status'), value: text(`partOrders.parcelStates.${status}`) },
        { label: text('partOrders.lines'), value: lines.map(({ quantity, part }) => `${quantity} × ${part?.number}`).join(', ') },
        { label: text('partOrders.tracking'), value: trackingNumber === null ? text('states.none') : `${carrier} ${trackingNumber}` },
        { label: text('partOrders.parcelStates.SHIPPED'), value: shippedAt === null ? text('states.none') : formats.dateTime(shippedAt) },
        { label: text('partOrders.parcelStates.DELIVERED'), value: deliveredAt === null ? text('states.none') : formats.dateTime(deliveredAt) },
      ]}
    />
  );
}

function ArrivedDialog({ parcel, onClose }: { parcel: Parcel; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const input = { shipmentId: parcel.id };
  const act = async () => (await ask(AcknowledgeDeliveryDocument, { input, idempotencyKey: keyOf(input) })).data.acknowledgeDelivery;
  return (
    <ActionDialog title={text('partOrders.arrived.title', { number: parcel.number })} submit={text('partOrders.arrived.open')} done={text('partOrders.arrived.done')} isComplete problems="parts.problems" act={act} onClose={onClose}>
      {() => <Typography variant="body2">{text('partOrders.arrived.note')}</Typography>}
    </ActionDialog>
  );
}
