import Box from '@mui/material/Box';

import { Facts } from '../../display/Facts.js';
import { RecordLink } from '../../display/RecordLink.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import { quarterName } from '../../quarters/quarter-name.js';
import type { ShownRepair } from '../shown-repair.js';

export function DevicePanel({ repair: { device, coverageStatus } }: { repair: ShownRepair }) {
  const text = useText();
  const known = (value: string | null | undefined): string => value ?? text('states.notRecorded');
  return (
    <Panel title={text('repairs.facts.device')}>
      <Facts
        facts={[
          { label: text('repairs.facts.product'), value: known(device?.productName) },
          { label: text('repairs.facts.serial'), value: device ? <RecordLink to={`/devices/${device.id}/show`}>{device.serialNumber}</RecordLink> : text('states.notRecorded') },
          { label: text('repairs.facts.imei'), value: device?.imeiCheckDigitHolds === false ? <>{device.imei}<Box sx={{ color: 'tokens.tones.waiting.strong', fontSize: '0.78125rem' }}>{text('repairs.facts.imeiDoubtful')}</Box></> : known(device?.imei) },
          { label: text('repairs.facts.configuration'), value: known(device?.configuration) },
          { label: text('repairs.facts.relation'), value: device ? text(`words.relation.${device.relation}`) : text('states.unknown') },
          { label: text('repairs.facts.coverage'), value: coverageStatus === null ? text('states.notRecorded') : `${coverageStatus} · ${text(`coverageGrounds.codes.${coverageStatus}`)}` },
        ]}
      />
    </Panel>
  );
}

export function ServicePanel({ repair }: { repair: ShownRepair }) {
  const text = useText();
  const { program, repairType, organization, location, technician, techId, purchaseOrderNumber, reference } = repair;
  return (
    <Panel title={text('repairs.facts.service')}>
      <Facts
        facts={[
          { label: text('repairLife.times.program'), value: program ?? text('states.none') },
          { label: text('repairs.facts.type'), value: `${repairType} · ${text(`words.repairType.${repairType}`)}` },
          { label: text('repairs.facts.partner'), value: <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink> },
          { label: text('repairs.facts.location'), value: location ? `${location.name}, ${location.city}` : text('states.unknown') },
          { label: text('repairs.facts.technician'), value: technician?.displayName ?? techId ?? text('states.notRecorded') },
          { label: text('repairs.facts.purchaseOrder'), value: purchaseOrderNumber ?? text('states.none') },
          { label: text('repairs.facts.reference'), value: reference ?? text('states.none') },
        ]}
      />
    </Panel>
  );
}

export function DatesPanel({ repair: { createdAt, completedAt, completedQuarter } }: { repair: ShownRepair }) {
  const text = useText();
  const formats = useFormats();
  return (
    <Panel title={text('repairs.facts.dates')}>
      <Facts
        facts={[
          { label: text('repairs.facts.created'), value: formats.dateTime(createdAt) },
          { label: text('repairs.facts.completed'), value: completedAt ? formats.dateTime(completedAt) : text('states.none') },
          { label: text('repairs.facts.counted'), value: completedQuarter ? quarterName(completedQuarter) : text('repairs.facts.notCounted') },
        ]}
      />
    </Panel>
  );
}
