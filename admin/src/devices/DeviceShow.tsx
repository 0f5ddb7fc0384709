import RetiredIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link, useParams } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { Facts } from '../display/Facts.js';
import { RecordLink } from '../display/RecordLink.js';
import { ToneChip } from '../display/ToneChip.js';
import { DevicePageDocument, type DevicePageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { CoverageBars } from './CoverageBars.js';
import { DeviceEvents } from './DeviceEvents.js';
import { DeviceScreenings } from './DeviceScreenings.js';
import { PlanChip } from './PlanChip.js';
import { SwapChain } from './SwapChain.js';

type Device = NonNullable<DevicePageQuery['device']>;

export default function DeviceShow() {
  const { id = '' } = useParams();
  const query = useAsk(DevicePageDocument, { id });
  return <AskState query={query}>{({ device }) => (device === null ? <NotFoundPage /> : <DevicePage device={device} />)}</AskState>;
}

function DevicePage({ device }: { device: Device }) {
  const text = useText();
  const mayScreenings = useMay('repairs.screenings');
  const mayExpress = useMay('express.request');
  return (
    <>
      <PageHeader title={device.serialNumber} marks={<Standing device={device} />} note={device.productName} actions={mayExpress && device.productLine === 'IPHONE' && device.retiredOn === null && <Button component={Link} to={`/express/new?serial=${device.serialNumber}`} variant="outlined">{text('expressActs.request.open')}</Button>} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <DevicePanel device={device} />
          <PurchasePanel device={device} />
          {mayScreenings && <DeviceScreenings device={device} />}
        </Box>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <CoverageBars device={device} />
          <SwapChain device={device} />
          <DeviceEvents serialNumber={device.serialNumber} />
        </Box>
      </Box>
    </>
  );
}

/** What is out of use is covered by nothing that counts. */
function Standing({ device: { retiredOn, enlistedAt, planState } }: { device: Device }) {
  const text = useText();
  if (retiredOn !== null) return <ToneChip tone="quiet" icon={RetiredIcon} plain>{text('devices.uses.RETIRED')}</ToneChip>;
  return enlistedAt === null ? null : <PlanChip state={planState} />;
}

function DevicePanel({ device }: { device: Device }) {
  const text = useText();
  const known = (value: string | null | undefined): string => value ?? text('states.notRecorded');
  const { organization, imei, imeiCheckDigitHolds, serialNumberReading: reading } = device;
  const made = reading === null ? null : text('devices.facts.madeIn', { years: reading.years.join(' / '), week: String(reading.week ?? ''), plant: reading.plant ?? '' });
  return (
    <Panel title={text('devices.facts.device')}>
      <Facts
        facts={[
          { label: text('devices.columns.partner'), value: <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink> },
          { label: text('devices.columns.relation'), value: text(`words.relation.${device.relation}`) },
          { label: text('devices.columns.product'), value: known(device.productName) },
          { label: text('devices.facts.configuration'), value: known(device.configuration) },
          { label: text('devices.facts.partNumber'), value: known(device.partNumber) },
          { label: text('devices.facts.manufacturer'), value: text(`devices.manufacturer.${device.manufacturer}`) },
          { label: text('devices.facts.imei'), value: imeiCheckDigitHolds === false ? <>{imei}<Box sx={{ color: 'tokens.tones.waiting.strong', fontSize: '0.78125rem' }}>{text('devices.facts.imeiDoubtful')}</Box></> : known(imei) },
          ...(device.imei2 === null ? [] : [{ label: text('devices.facts.imei2'), value: device.imei2 }]),
          ...(device.meid === null ? [] : [{ label: text('devices.facts.meid'), value: device.meid }]),
          ...(made === null ? [] : [{ label: text('devices.facts.made'), value: made }]),
        ]}
      />
    </Panel>
  );
}

function PurchasePanel({ device }: { device: Device }) {
  const text = useText();
  const formats = useFormats();
  const day = (date: string | null): string => (date === null ? text('states.notRecorded') : formats.date(date));
  const { purchasedOn, purchaseCountry, proofReference, proofDatedOn, retiredOn, retirementReason } = device;
  return (
    <Panel title={text('devices.facts.ownership')}>
      <Facts
        facts={[
          { label: text('devices.facts.purchased'), value: [day(purchasedOn), purchaseCountry].filter(Boolean).join(', ') },
          { label: text('devices.facts.proof'), value: proofReference === null ? text('devices.facts.noProof') : [proofReference, proofDatedOn && formats.date(proofDatedOn)].filter(Boolean).join(', ') },
          { label: text('devices.facts.enlisted'), value: device.enlistedAt === null ? text('devices.facts.notEnlisted') : formats.day(device.enlistedAt) },
          { label: text('devices.facts.lock'), value: text(`devices.lock.${device.activationLock}`) },
          { label: text('devices.facts.vintage'), value: text(device.isVintage ? 'devices.yes' : 'devices.no') },
          { label: text('devices.facts.loaner'), value: text(device.isLoaner ? 'devices.yes' : 'devices.no') },
          ...(retiredOn === null || retirementReason === null ? [] : [{ label: text('devices.columns.retired'), value: `${formats.date(retiredOn)}, ${text(`devices.retirement.${retirementReason}`)}` }]),
        ]}
      />
    </Panel>
  );
}
