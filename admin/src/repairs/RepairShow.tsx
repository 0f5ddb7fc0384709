import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useParams } from 'react-router-dom';

import { useAsk } from '../data/use-ask.js';
import { Facts } from '../display/Facts.js';
import { RecordLink } from '../display/RecordLink.js';
import { RepairPageDocument, type RepairPageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { quarterName } from '../quarters/quarter-name.js';
import { RepairStatusChip } from './RepairStatusChip.js';

type Repair = NonNullable<RepairPageQuery['repair']>;

export default function RepairShow() {
  const { id = '' } = useParams();
  const query = useAsk(RepairPageDocument, { id });
  return <AskState query={query}>{({ repair }) => (repair === null ? <NotFoundPage /> : <RepairPage repair={repair} />)}</AskState>;
}

function RepairPage({ repair }: { repair: Repair }) {
  return (
    <>
      <PageHeader title={repair.dispatchId} marks={<RepairStatusChip status={repair.status} />} note={repair.device?.productName} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
        <DevicePanel repair={repair} />
        <ServicePanel repair={repair} />
        <DatesPanel repair={repair} />
        <PartsPanel parts={repair.parts} />
      </Box>
    </>
  );
}

function DevicePanel({ repair: { device, coverageStatus } }: { repair: Repair }) {
  const text = useText();
  const known = (value: string | null | undefined): string => value ?? text('states.notRecorded');
  return (
    <Panel title={text('repairs.facts.device')}>
      <Facts
        facts={[
          { label: text('repairs.facts.product'), value: known(device?.productName) },
          { label: text('repairs.facts.serial'), value: known(device?.serialNumber) },
          { label: text('repairs.facts.imei'), value: device?.imeiCheckDigitHolds === false ? <>{device.imei}<Box sx={{ color: 'tokens.tones.waiting.strong', fontSize: '0.78125rem' }}>{text('repairs.facts.imeiDoubtful')}</Box></> : known(device?.imei) },
          { label: text('repairs.facts.configuration'), value: known(device?.configuration) },
          { label: text('repairs.facts.relation'), value: device ? text(`words.relation.${device.relation}`) : text('states.unknown') },
          { label: text('repairs.facts.coverage'), value: known(coverageStatus) },
        ]}
      />
    </Panel>
  );
}

function ServicePanel({ repair }: { repair: Repair }) {
  const text = useText();
  const { repairType, organization, location, technician, techId, purchaseOrderNumber, reference } = repair;
  return (
    <Panel title={text('repairs.facts.service')}>
      <Facts
        facts={[
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

function DatesPanel({ repair: { createdAt, completedAt, completedQuarter } }: { repair: Repair }) {
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

function PartsPanel({ parts }: Pick<Repair, 'parts'>) {
  const text = useText();
  if (parts.length === 0) return <Panel title={text('repairs.parts.title')}>{text('repairs.parts.none')}</Panel>;
  return (
    <Panel title={text('repairs.parts.title')} flush>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('repairs.parts.number')}</TableCell>
            <TableCell>{text('repairs.parts.description')}</TableCell>
            <TableCell>{text('repairs.parts.coverage')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map(({ number, description, coverage }, index) => (
            <TableRow key={`${number} ${index}`}>
              <TableCell component="th" scope="row">
                {number}
              </TableCell>
              <TableCell>{description}</TableCell>
              <TableCell>{coverage}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
