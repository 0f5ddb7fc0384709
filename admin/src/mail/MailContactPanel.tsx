import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { Facts } from '../display/Facts.js';
import { OrganizationMailContactDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';
import { MailContactDialog } from './MailContactDialog.js';

/** Where an organisation receives its invoices and notices, and whether what is written there comes back. */
export function MailContactPanel({ organizationId }: { organizationId: string }) {
  const text = useText();
  const formats = useFormats();
  const mayChange = useMay('messages.contact');
  const [isChanging, setChanging] = useState(false);
  const query = useAsk(OrganizationMailContactDocument, { id: organizationId });
  const contact = query.data?.data.organization?.mailContact ?? null;
  return (
    <Panel title={text('mail.contact.title')} action={mayChange && query.data !== undefined && <Button onClick={() => setChanging(true)}>{text('mail.contact.change')}</Button>}>
      <AskState query={query} loading={<Skeleton variant="rounded" height={64} />}>
        {() => (
          <Box sx={{ display: 'grid', gap: 1 }}>
            {contact?.bouncedAt != null && <Alert severity="warning">{text('mail.contact.bounced', { date: formats.dateTime(contact.bouncedAt) })}</Alert>}
            {contact === null ? (
              <Box sx={{ color: 'text.secondary' }}>{text('mail.contact.none')}</Box>
            ) : (
              <Facts
                facts={[
                  { label: text('mail.contact.email'), value: contact.email },
                  ...(contact.name === null ? [] : [{ label: text('mail.contact.name'), value: contact.name }]),
                  { label: text('mail.contact.language'), value: text(`mail.languages.${contact.locale as 'en'}`) },
                ]}
              />
            )}
          </Box>
        )}
      </AskState>
      {isChanging && <MailContactDialog organizationId={organizationId} contact={contact} onClose={() => setChanging(false)} />}
    </Panel>
  );
}
