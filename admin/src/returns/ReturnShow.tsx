import Box from '@mui/material/Box';
import { useParams } from 'react-router-dom';

import { AttachmentGallery } from '../attachments/AttachmentGallery.js';
import { useAsk } from '../data/use-ask.js';
import { Facts } from '../display/Facts.js';
import { RecordLink } from '../display/RecordLink.js';
import { ReturnPageDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { useMoney } from '../display/use-money.js';
import { ReturnActions } from './actions/ReturnActions.js';
import { ReturnDueChip, ReturnStateChip, timelinessKey } from './ReturnChips.js';
import { ReturnSteps } from './ReturnSteps.js';
import type { Owed } from './owed.js';

/** Everything about one return, and what can be done with it. */
export default function ReturnShow() {
  const { id = '' } = useParams();
  const query = useAsk(ReturnPageDocument, { id });
  return <AskState query={query}>{({ returnOrder }) => (returnOrder === null ? <NotFoundPage /> : <ReturnPage owed={returnOrder} />)}</AskState>;
}

function ReturnPage({ owed }: { owed: Owed }) {
  const marks = (
    <>
      <ReturnStateChip state={owed.state} />
      <ReturnDueChip owed={owed} />
    </>
  );
  return (
    <>
      <PageHeader title={owed.number} marks={marks} note={`${owed.partNumber} ${owed.partDescription}`} actions={<ReturnActions owed={owed} />} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
        <OwedPanel owed={owed} />
        <TimePanel owed={owed} />
        <InspectionPanel owed={owed} />
        <ReturnSteps steps={owed.steps} />
      </Box>
    </>
  );
}

function OwedPanel({ owed }: { owed: Owed }) {
  const text = useText();
  const known = (value: string | null | undefined): string => value ?? text('states.notRecorded');
  const { organization, location, repair, sourceKind, type, knownBadSerial, knownGoodSerial, expectedSerial, bulkReturn, boxNumber, replacement } = owed;
  return (
    <Panel title={text('returns.facts.owed')}>
      <Facts
        facts={[
          { label: text('returns.columns.type'), value: text(`returns.types.${type}`) },
          { label: text('returns.facts.source'), value: text(`returns.sources.${sourceKind}`) },
          { label: text('returns.columns.partner'), value: <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink> },
          { label: text('returns.facts.location'), value: location ? `${location.name}, ${location.city}` : text('states.unknown') },
          { label: text('returns.facts.repair'), value: repair === null ? text('states.none') : <RecordLink to={`/repairs/${repair.id}/show`}>{repair.dispatchId}</RecordLink> },
          { label: text('returns.facts.knownBad'), value: known(knownBadSerial) },
          { label: text('returns.facts.knownGood'), value: known(knownGoodSerial) },
          { label: text('returns.columns.serial'), value: known(expectedSerial) },
          { label: text('returns.facts.shipment'), value: bulkReturn === null ? text('returns.facts.none') : <ShipmentLink shipment={bulkReturn} boxNumber={boxNumber} /> },
          ...(replacement === null ? [] : [{ label: text('returns.facts.replacement'), value: <RecordLink to={`/orders/${replacement.id}/show`}>{replacement.number}</RecordLink> }]),
        ]}
      />
    </Panel>
  );
}

function ShipmentLink({ shipment, boxNumber }: { shipment: NonNullable<Owed['bulkReturn']>; boxNumber: number | null }) {
  const text = useText();
  const box = boxNumber === null || boxNumber === 0 ? text('returns.shipments.alone') : text('returns.shipments.boxNumber', { number: boxNumber });
  return (
    <>
      <RecordLink to={`/bulk-returns/${shipment.id}/show`}>{shipment.number}</RecordLink>, {box}
    </>
  );
}

function TimePanel({ owed }: { owed: Owed }) {
  const text = useText();
  const formats = useFormats();
  const money = useMoney();
  const { shippedAt, dueOn, businessDays, calendarVersion, handedOverAt, receivedAt, timeliness, charge, overdueAt, lateDecision } = owed;
  const moment = (at: string | null): string => (at === null ? text('returns.facts.none') : formats.dateTime(at));
  const reason = timelinessKey(timeliness.reasonCode);
  return (
    <Panel title={text('returns.facts.time')}>
      <Facts
        facts={[
          { label: text('returns.facts.shipped'), value: formats.dateTime(shippedAt) },
          { label: text('returns.facts.due'), value: <>{formats.date(dueOn)}<Box sx={{ color: 'text.secondary', fontSize: '0.78125rem' }}>{text('returns.facts.counted', { days: businessDays, calendar: calendarVersion })}</Box></> },
          { label: text('returns.facts.handedOver'), value: moment(handedOverAt) },
          { label: text('returns.facts.received'), value: moment(receivedAt) },
          { label: text('returns.facts.verdict'), value: reason === null ? timeliness.reasonCode : text(reason) },
          { label: text('returns.facts.late'), value: lateDecision === null ? text('states.none') : text(`returns.decisions.${lateDecision}`) },
          { label: text('returns.facts.charge'), value: charge !== null ? money(charge) : overdueAt === null ? text('states.none') : text('returns.facts.chargeOpen') },
        ]}
      />
    </Panel>
  );
}

function InspectionPanel({ owed }: { owed: Owed }) {
  const text = useText();
  const { verdict, damageExtent, discrepancies, inspectionNote, inspectionPhotos, foundSerial, serialDiffers, outcome, expectedSerial, uncoveredBy, warrantyRestoredAt, outOfWarrantyCharge } = owed;
  const found = foundSerial === null ? text('states.notRecorded') : serialDiffers ? `${foundSerial} (${text('returns.scan.differs', { serial: expectedSerial ?? '–' })})` : foundSerial;
  const money = useMoney();
  const warranty = uncoveredBy === null ? '' : text(warrantyRestoredAt === null ? `returns.uncovered.${uncoveredBy}` : 'returns.facts.warrantyRestored');
  return (
    <Panel title={text('returns.facts.inspection')}>
      <Facts
        facts={[
          { label: text('returns.actions.verdict'), value: verdict === null ? text('returns.facts.none') : text(`returns.verdicts.${verdict}`) },
          { label: text('returns.facts.damage'), value: damageExtent === null ? text('returns.facts.none') : text(`returns.extents.${damageExtent}`) },
          { label: text('returns.facts.found'), value: found },
          { label: text('returns.facts.differences'), value: discrepancies.length === 0 ? text('states.none') : discrepancies.map((word) => text(`returns.discrepancies.${word}`)).join(', ') },
          { label: text('returns.facts.noteOf'), value: inspectionNote ?? text('states.none') },
          ...(uncoveredBy === null ? [] : [{ label: text('returns.facts.warranty'), value: warranty }, { label: text('returns.facts.uncoveredCharge'), value: outOfWarrantyCharge === null ? text('returns.facts.chargeOpen') : money(outOfWarrantyCharge) }]),
          { label: text('returns.facts.outcome'), value: outcome === null ? text('returns.facts.none') : text(`returns.outcomes.${outcome}`) },
        ]}
      />
      {inspectionPhotos.length > 0 && (
        <Box sx={{ mt: 2 }}>
          <AttachmentGallery title={text('attachments.photos')} items={inspectionPhotos} />
        </Box>
      )}
    </Panel>
  );
}
