import DownloadIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { useMay } from '../../auth/use-viewer.js';
import { useAsk } from '../../data/use-ask.js';
import { useDownload } from '../../data/use-download.js';
import { Facts } from '../../display/Facts.js';
import { RecordLink } from '../../display/RecordLink.js';
import { ShipmentPageDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useConsoleLocale, useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { NotFoundPage } from '../../layout/NotFoundPage.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Panel } from '../../layout/Panel.js';
import { PackingBench } from './PackingBench.js';
import { PackedReturns } from './PackedReturns.js';
import { SendDialog } from './SendDialog.js';
import { ShipmentStateChip } from './ShipmentStateChip.js';
import type { Shipment } from './shown-shipment.js';

/** A shipment of returns: packed by scanning, sent, and printed. */
export default function ShipmentShow() {
  const { id = '' } = useParams();
  const query = useAsk(ShipmentPageDocument, { id });
  return <AskState query={query}>{({ bulkReturn }) => (bulkReturn === null ? <NotFoundPage /> : <ShipmentPage shipment={bulkReturn} />)}</AskState>;
}

function ShipmentPage({ shipment }: { shipment: Shipment }) {
  const text = useText();
  const locale = useConsoleLocale();
  const { download, isBusy } = useDownload();
  const mayPack = useMay('returns.pack');
  const [isSending, setSending] = useState(false);
  const isOpen = shipment.state === 'OPEN';
  const print = (file: string): void => download(`/reports/${file}&locale=${locale}`);
  const actions = (
    <>
      <Button startIcon={<DownloadIcon />} disabled={isBusy} onClick={() => print(`packing-list.pdf?id=${shipment.id}`)}>
        {text('returns.shipments.packingList')}
      </Button>
      {shipment.packedCount > 0 && (
        <Button startIcon={<DownloadIcon />} disabled={isBusy} onClick={() => print(`return-label.pdf?bulkReturnId=${shipment.id}`)}>
          {text('returns.shipments.labels')}
        </Button>
      )}
      {isOpen && mayPack && (
        <Button variant="contained" disabled={shipment.packedCount === 0} onClick={() => setSending(true)}>
          {text('returns.shipments.send')}
        </Button>
      )}
    </>
  );
  return (
    <>
      <PageHeader title={shipment.number} marks={<ShipmentStateChip state={shipment.state} />} note={shipment.location ? `${shipment.location.name}, ${shipment.location.city}` : undefined} actions={actions} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        {isOpen && mayPack && <PackingBench shipment={shipment} />}
        <ShipmentFacts shipment={shipment} />
        <PackedReturns shipment={shipment} mayTakeOut={isOpen && mayPack} />
      </Box>
      {isSending && <SendDialog shipment={shipment} onClose={() => setSending(false)} />}
    </>
  );
}

function ShipmentFacts({ shipment }: { shipment: Shipment }) {
  const text = useText();
  const formats = useFormats();
  const { organization, openedAt, handedOverAt, carrierName, trackingNumber, packedCount, note, boxes } = shipment;
  const measured = boxes.map(({ number, lengthMm, widthMm, heightMm, weightGrams }) => `${text('returns.shipments.boxNumber', { number })}: ${lengthMm / 10} × ${widthMm / 10} × ${heightMm / 10} cm, ${formats.number(weightGrams / 1_000)} kg`);
  return (
    <Panel title={text('returns.shipments.number')}>
      <Facts
        facts={[
          { label: text('returns.columns.partner'), value: <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink> },
          { label: text('returns.shipments.opened'), value: formats.dateTime(openedAt) },
          { label: text('returns.shipments.sent'), value: handedOverAt === null ? text('returns.facts.none') : formats.dateTime(handedOverAt) },
          { label: text('returns.shipments.carrier'), value: carrierName ?? text('returns.facts.none') },
          { label: text('returns.shipments.tracking'), value: trackingNumber ?? text('returns.facts.none') },
          { label: text('returns.shipments.count'), value: formats.number(packedCount) },
          ...(measured.length === 0 ? [] : [{ label: text('returns.columns.box'), value: measured.join('; ') }]),
          ...(note === null ? [] : [{ label: text('returns.facts.noteOf'), value: note }]),
        ]}
      />
    </Panel>
  );
}
