import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useParams } from 'react-router-dom';

import { AttachmentGallery } from '../attachments/AttachmentGallery.js';
import { useAsk } from '../data/use-ask.js';
import { Facts } from '../display/Facts.js';
import { RecordLink } from '../display/RecordLink.js';
import { ExpressPageDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { useMoney } from '../display/use-money.js';
import { ExpressActs } from './acts/ExpressActs.js';
import { ExpressStateChip } from './ExpressStateChip.js';
import { ExpressStrip } from './ExpressStrip.js';
import { ReturnLabelButton } from './ReturnLabelButton.js';
import { ReturnChip } from './ReturnChip.js';
import type { ShownExpress } from './shown-express.js';

export default function ExpressShow() {
  const { id = '' } = useParams();
  const query = useAsk(ExpressPageDocument, { id });
  return <AskState query={query}>{({ expressReplacement }) => (expressReplacement === null ? <NotFoundPage /> : <ExpressPage request={expressReplacement} />)}</AskState>;
}

function ExpressPage({ request }: { request: ShownExpress }) {
  const text = useText();
  return (
    <>
      <PageHeader title={text('express.of', { product: request.productName })} marks={<ExpressStateChip state={request.state} />} note={request.device.serialNumber} actions={<ExpressActs request={request} />} />
      {request.declinedReason !== null && <Alert severity="warning" sx={{ mb: 2 }}>{text('express.declined', { reason: request.declinedReason })}</Alert>}
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Panel title={text('express.way')}>
          <ExpressStrip request={request} />
        </Panel>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
          <CustomerPanel request={request} />
          <HoldPanel request={request} />
          <ShipmentPanel request={request} />
          <InspectionPanel request={request} />
        </Box>
      </Box>
    </>
  );
}

function CustomerPanel({ request: { customer, organization, location, device, replacement, agreement } }: { request: ShownExpress }) {
  const text = useText();
  return (
    <Panel title={text('express.panels.customer')}>
      <Facts
        facts={[
          { label: text('express.columns.customer'), value: customer?.name ?? text('express.erased') },
          { label: text('express.facts.email'), value: customer?.email ?? text('express.erased') },
          { label: text('express.facts.address'), value: customer === null ? text('express.erased') : `${customer.street}, ${customer.postalCode} ${customer.city}, ${customer.country}` },
          { label: text('express.columns.partner'), value: <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink> },
          { label: text('express.facts.location'), value: location?.name ?? text('states.unknown') },
          { label: text('express.facts.original'), value: <RecordLink to={`/devices/${device.id}/show`}>{device.serialNumber}</RecordLink> },
          { label: text('express.facts.replacement'), value: replacement === null ? text('states.none') : <RecordLink to={`/devices/${replacement.id}/show`}>{replacement.serialNumber}</RecordLink> },
          { label: text('express.facts.agreement'), value: agreement.agreementNumber ?? text('states.notRecorded') },
        ]}
      />
    </Panel>
  );
}

function HoldPanel({ request: { hold, holdTaken, holdOutcome, holdSecureUntil } }: { request: ShownExpress }) {
  const text = useText();
  const formats = useFormats();
  const money = useMoney();
  return (
    <Panel title={text('express.panels.hold')}>
      <Facts
        facts={[
          { label: text('express.facts.held'), value: hold === null ? text('states.none') : money(hold) },
          { label: text('express.facts.secureUntil'), value: holdSecureUntil === null ? text('states.none') : formats.dateTime(holdSecureUntil) },
          { label: text('express.facts.outcome'), value: holdOutcome === null ? text('express.mark.open') : holdOutcome },
          { label: text('express.facts.taken'), value: holdTaken === null ? text('express.mark.open') : money(holdTaken) },
        ]}
      />
    </Panel>
  );
}

function ShipmentPanel({ request }: { request: ShownExpress }) {
  const text = useText();
  const { carrierCode, trackingNumber, returnCarrierCode, returnTrackingNumber, returnPackagingIncluded, returnDueOn, receivedInTime, calendarVersion } = request;
  const tracking = (carrier: string | null, number: string | null): string => (carrier === null || number === null ? text('states.none') : `${carrier} ${number}`);
  return (
    <Panel title={text('express.panels.shipment')} action={returnTrackingNumber !== null && <ReturnLabelButton expressReplacementId={request.id} />}>
      <Facts
        facts={[
          { label: text('express.facts.tracking'), value: tracking(carrierCode, trackingNumber) },
          { label: text('express.facts.returnLabel'), value: tracking(returnCarrierCode, returnTrackingNumber) },
          { label: text('express.facts.packaging'), value: returnPackagingIncluded === null ? text('states.none') : text(returnPackagingIncluded ? 'express.included' : 'states.none') },
          { label: text('express.columns.return'), value: returnDueOn === null ? text('states.none') : <ReturnChip dueOn={returnDueOn} receivedInTime={receivedInTime} /> },
          { label: text('express.facts.calendar'), value: calendarVersion ?? text('states.none') },
        ]}
      />
    </Panel>
  );
}

function InspectionPanel({ request: { inspectedAt, coveredBy, damage, extent, returnedDevice, inspectionNote, photoReferences, inspectionPhotos } }: { request: ShownExpress }) {
  const text = useText();
  if (inspectedAt === null || damage === null) return <Panel title={text('express.panels.inspection')}>{text('express.notInspected')}</Panel>;
  return (
    <Panel title={text('express.panels.inspection')}>
      <Facts
        facts={[
          { label: text('express.facts.coveredBy'), value: coveredBy === null ? text('express.nothing') : text(`devices.coverageKind.${coveredBy}`) },
          { label: text('express.facts.damage'), value: text(`express.damage.${damage}`) },
          { label: text('express.facts.extent'), value: extent === null ? text('states.none') : text(`express.extent.${extent}`) },
          { label: text('express.facts.returned'), value: text(`express.returned.${returnedDevice ?? 'RIGHT'}`) },
          ...(photoReferences.length === 0 ? [] : [{ label: text('attachments.elsewhere'), value: photoReferences.join(', ') }]),
          { label: text('express.facts.note'), value: inspectionNote ?? text('states.none') },
        ]}
      />
      <Box sx={{ mt: 2 }}>
        {inspectionPhotos.length === 0 ? <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{text('attachments.none')}</Box> : <AttachmentGallery title={text('attachments.photos')} items={inspectionPhotos} />}
      </Box>
    </Panel>
  );
}
