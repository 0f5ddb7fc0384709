import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { RecordLink } from '../display/RecordLink.js';
import type { DeviceRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter, SearchFilter } from '../list/filters.js';
import { PartnerFilter } from '../list/PartnerFilter.js';
import { RecordList } from '../list/RecordList.js';
import { monospace } from '../theme/console-theme.js';
import { planStates, productLines, relations, uses } from './device-resource.js';
import { InstalledBaseButton } from './InstalledBaseButton.js';
import { PlanChip } from './PlanChip.js';
import { RegisterDeviceButton } from './RegisterDeviceButton.js';

export function DeviceList() {
  const text = useText();
  const mayImport = useMay('devices.import');
  return (
    <>
      <PageHeader
        title={text('devices.title')}
        actions={
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            {mayImport && (
              <Button variant="outlined" component={Link} to="/devices/import">
                {text('deviceImports.title')}
              </Button>
            )}
            <RegisterDeviceButton />
          </Box>
        }
      />
      <DeviceRecords />
    </>
  );
}

function DeviceRecords() {
  const text = useText();
  const formats = useFormats();
  const columns: Column<DeviceRowFragment>[] = [
    { label: 'devices.columns.serial', isShort: true, sort: 'serialNumber', isName: true, render: ({ id, serialNumber }) => <RecordLink to={`/devices/${id}/show`} strong><span style={{ fontFamily: monospace, fontSize: '0.8125rem' }}>{serialNumber}</span></RecordLink> },
    { label: 'devices.columns.product', render: ({ productName }) => productName ?? '' },
    { label: 'devices.columns.partner', render: ({ organization: { id, displayName } }) => <RecordLink to={`/partners/${id}/show`}>{displayName}</RecordLink> },
    { label: 'devices.columns.relation', from: 'md', render: ({ relation }) => text(`words.relation.${relation}`) },
    { label: 'devices.columns.plan', render: ({ planState, enlistedAt }) => (enlistedAt === null ? '' : <PlanChip state={planState} />) },
    { label: 'devices.columns.retired', isShort: true, from: 'lg', render: ({ retiredOn }) => (retiredOn ? formats.date(retiredOn) : '') },
  ];
  return (
    <RecordList<DeviceRowFragment>
      resource="devices"
      caption={text('devices.title')}
      columns={columns}
      sort={{ field: 'serialNumber', order: 'ASC' }}
      empty={text('devices.empty')}
      filters={
        <>
          <SearchFilter label={text('devices.search')} />
          <PartnerFilter />
          <ChoiceFilter source="productLine" label={text('devices.product')} choices={productLines.map((value) => ({ value, label: text(`devices.productLine.${value}`) }))} />
          <ChoiceFilter source="relation" label={text('devices.columns.relation')} choices={relations.map((value) => ({ value, label: text(`words.relation.${value}`) }))} />
          <ChoiceFilter source="planState" label={text('devices.columns.plan')} choices={planStates.map((value) => ({ value, label: text(`devices.planState.${value}`) }))} />
          <ChoiceFilter source="use" label={text('devices.use')} choices={uses.map((value) => ({ value, label: text(`devices.uses.${value}`) }))} />
          <InstalledBaseButton />
        </>
      }
    />
  );
}
