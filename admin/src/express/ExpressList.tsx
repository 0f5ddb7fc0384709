import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { RecordLink } from '../display/RecordLink.js';
import type { ExpressRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { PartnerFilter } from '../list/PartnerFilter.js';
import { RecordList } from '../list/RecordList.js';
import { expressStates } from './express-resource.js';
import { ExpressStateChip } from './ExpressStateChip.js';
import { ReturnChip } from './ReturnChip.js';

export function ExpressList() {
  const text = useText();
  const formats = useFormats();
  const mayRequest = useMay('express.request');
  const columns: Column<ExpressRowFragment>[] = [
    { label: 'express.columns.device', isName: true, render: ({ id, device, productName }) => <><RecordLink to={`/express/${id}/show`} strong>{device.serialNumber}</RecordLink> {productName}</> },
    { label: 'express.columns.partner', from: 'md', render: ({ organization: { id, displayName } }) => <RecordLink to={`/partners/${id}/show`}>{displayName}</RecordLink> },
    { label: 'express.columns.customer', from: 'lg', render: ({ customer }) => customer?.name ?? text('express.erased') },
    { label: 'express.columns.state', isShort: true, render: ({ state }) => <ExpressStateChip state={state} /> },
    { label: 'express.columns.return', render: ({ returnDueOn, receivedInTime }) => <ReturnChip dueOn={returnDueOn} receivedInTime={receivedInTime} /> },
    { label: 'express.columns.requested', isShort: true, sort: 'requestedAt', render: ({ requestedAt }) => formats.day(requestedAt) },
  ];
  return (
    <>
      <PageHeader title={text('express.title')} actions={mayRequest && <Button component={Link} to="/express/new" variant="contained">{text('expressActs.request.open')}</Button>} />
      <RecordList<ExpressRowFragment>
        resource="express"
        caption={text('express.title')}
        columns={columns}
        sort={{ field: 'requestedAt', order: 'DESC' }}
        empty={text('express.empty')}
        filters={
          <>
            <PartnerFilter />
            <ChoiceFilter source="state" label={text('express.columns.state')} choices={expressStates.map((value) => ({ value, label: text(`express.state.${value}`) }))} />
          </>
        }
      />
    </>
  );
}
