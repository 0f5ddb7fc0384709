import DeadIcon from '@mui/icons-material/ReportGmailerrorredOutlined';
import RetryIcon from '@mui/icons-material/AutorenewOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { ToneChip } from '../display/ToneChip.js';
import type { FailedDeliveryRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { RecordList } from '../list/RecordList.js';
import { consumers, deliveryStates } from './dead-letter-resource.js';
import { DeliveryDialog } from './DeliveryDialog.js';
import { RedriveAllButton } from './RedriveAllButton.js';

/** Events that a service could not apply, of every service. */
export function DeadLetterList() {
  const text = useText();
  const formats = useFormats();
  const mayDecide = useMay('dead-letters.edit');
  const [openId, setOpenId] = useState<string | null>(null);
  const columns: Column<FailedDeliveryRowFragment>[] = [
    {
      label: 'deadLetters.columns.event',
      isName: true,
      render: ({ id, eventType, aggregateType, aggregateId }) => (
        <Button onClick={() => setOpenId(id)} aria-label={`${text('deadLetters.open')}: ${eventType}, ${aggregateType} ${aggregateId}`} sx={{ textAlign: 'left' }}>
          {eventType || text('states.unknown')}
        </Button>
      ),
    },
    { label: 'deadLetters.columns.consumer', render: ({ consumer }) => consumer },
    { label: 'deadLetters.columns.thing', from: 'lg', render: ({ aggregateType, aggregateId }) => `${aggregateType} ${aggregateId.slice(0, 13)}` },
    { label: 'deadLetters.columns.state', render: ({ state }) => <DeliveryState state={state} /> },
    { label: 'deadLetters.columns.tries', align: 'right', isShort: true, from: 'md', render: ({ tries }) => formats.number(tries) },
    { label: 'deadLetters.columns.cause', render: ({ cause }) => cause },
    { label: 'deadLetters.columns.lastFailed', isShort: true, sort: 'lastFailedAt', from: 'md', render: ({ lastFailedAt }) => formats.dateTime(lastFailedAt) },
  ];
  return (
    <>
      <PageHeader title={text('deadLetters.title')} note={text('deadLetters.note')} actions={mayDecide && <RedriveAllButton />} />
      <RecordList<FailedDeliveryRowFragment>
        resource="dead-letters"
        caption={text('deadLetters.title')}
        columns={columns}
        sort={{ field: 'lastFailedAt', order: 'DESC' }}
        empty={text('deadLetters.empty')}
        filters={
          <>
            <ChoiceFilter source="consumer" label={text('deadLetters.columns.consumer')} choices={consumers.map((value) => ({ value, label: value }))} />
            <ChoiceFilter source="state" label={text('deadLetters.columns.state')} choices={deliveryStates.map((value) => ({ value, label: text(`deadLetters.states.${value}`) }))} />
          </>
        }
      />
      {openId && <DeliveryDialog id={openId} onClose={() => setOpenId(null)} />}
    </>
  );
}

function DeliveryState({ state }: Pick<FailedDeliveryRowFragment, 'state'>) {
  const text = useText();
  return (
    <ToneChip tone={state === 'DEAD_LETTER' ? 'bad' : 'waiting'} icon={state === 'DEAD_LETTER' ? DeadIcon : RetryIcon}>
      {text(`deadLetters.states.${state}`)}
    </ToneChip>
  );
}
