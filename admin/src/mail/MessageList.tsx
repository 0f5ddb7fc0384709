import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { useConsoleParts } from '../app/console-context.js';
import { useMay } from '../auth/use-viewer.js';
import { RecordLink } from '../display/RecordLink.js';
import { ToneChip } from '../display/ToneChip.js';
import type { MessageRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter } from '../list/filters.js';
import { RecordList } from '../list/RecordList.js';
import { messageStates } from './message-resource.js';
import { ReturnedMail } from './ReturnedMail.js';
import { SendAgainDialog } from './SendAgainDialog.js';

const tones = { QUEUED: 'waiting', SENDING: 'waiting', SENT: 'good', BOUNCED: 'bad', DEAD: 'bad', WITHDRAWN: 'quiet' } as const;

/** Every e-mail of the platform and how far it has come; what came back or was given up is sent again by a person. */
export function MessageList() {
  const text = useText();
  const translate = useTranslate();
  const formats = useFormats();
  const maySend = useMay('messages.send');
  const { settings } = useConsoleParts();
  const again: Column<MessageRowFragment> = { label: 'mail.again', render: (message) => (message.state === 'DEAD' || message.state === 'BOUNCED') && <SendAgain message={message} /> };
  const nameOf = (template: string): string => translate(`mail.templates.${template}`, { _: translate(`holds.template.${template}`, { _: template }) });
  const columns: Column<MessageRowFragment>[] = [
    { label: 'mail.what', isName: true, render: ({ template }) => <span>{nameOf(template)}</span> },
    { label: 'mail.to', render: ({ address }) => <span style={{ overflowWrap: 'anywhere' }}>{address ?? text('mail.erased')}</span> },
    { label: 'accounts.columns.partner', from: 'md', render: ({ organization: { id, displayName } }) => <RecordLink to={`/partners/${id}/show`}>{displayName}</RecordLink> },
    { label: 'mail.state', render: ({ state }) => <ToneChip tone={tones[state]}>{text(`mail.states.${state}`)}</ToneChip> },
    { label: 'mail.said', from: 'lg', render: ({ failure, isUncertain, cameBackAs }) => formats.list([...(isUncertain ? [text('mail.uncertain')] : []), ...(cameBackAs === null ? [] : [text(`mail.cameBack.${cameBackAs}`)]), ...(failure === null ? [] : [failure])]) },
    { label: 'mail.attempts', align: 'right', isShort: true, from: 'xl', render: ({ attempts }) => formats.number(attempts) },
    { label: 'mail.queued', isShort: true, sort: 'queuedAt', from: 'md', render: ({ queuedAt }) => formats.dateTime(queuedAt) },
    ...(maySend ? [again] : []),
  ];
  return (
    <>
      <PageHeader
        title={text('mail.title')}
        note={text('mail.note')}
        actions={settings.mailboxUrl !== undefined && <Button href={settings.mailboxUrl} target="_blank" rel="noreferrer">{text('mail.mailbox')}</Button>}
      />
      <ReturnedMail />
      <RecordList<MessageRowFragment>
        resource="messages"
        caption={text('mail.title')}
        columns={columns}
        sort={{ field: 'queuedAt', order: 'DESC' }}
        empty={text('mail.empty')}
        filters={<ChoiceFilter source="state" label={text('mail.state')} choices={messageStates.map((value) => ({ value, label: text(`mail.states.${value}`) }))} />}
      />
    </>
  );
}

function SendAgain({ message }: { message: MessageRowFragment }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-label={`${text('mail.sendAgain')}: ${message.address ?? ''}`}>{text('mail.sendAgain')}</Button>
      {isOpen && <SendAgainDialog message={message} onClose={() => setOpen(false)} />}
    </>
  );
}
